package org.localityplan.desktop.kit.room;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.localityplan.desktop.kit.Scrolling;

/// The room for a form: it stands over the page until it is closed, and the page waits below it as it was.
public final class FormRoom implements FormPlace {

    private record Open(Region shown, Region form, Runnable closed) {}

    private final StackPane root;
    private final Runnable back;
    private Optional<Open> open = Optional.empty();

    /// @param back puts the keyboard where it was on the page
    public FormRoom(StackPane root, Runnable back) {
        this.root = root;
        this.back = back;
    }

    @Override
    public void open(Region form, Runnable closed) {
        remove();
        var scroll = Scrolling.vertical(form);
        scroll.setFitToHeight(true);
        open = Optional.of(new Open(scroll, form, closed));
        keepOut(scroll);
        root.getChildren().add(scroll);
        root.applyCss();
        form.requestFocus();
    }

    @Override
    public void close() {
        if (open.isPresent()) {
            remove();
            back.run();
        }
    }

    /// The letter of the key that opened the form is typed only now: it is meant for no field.
    private static void keepOut(Region form) {
        form.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (event.getEventType() == KeyEvent.KEY_TYPED) {
                    event.consume();
                } else {
                    form.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        });
    }

    /// Closes the form that is open.
    ///
    /// @return whether there was one
    public boolean escape() {
        var closing = open;
        close();
        closing.ifPresent(each -> each.closed().run());
        return closing.isPresent();
    }

    /// Puts the keyboard into the form that is open, or else on the page.
    public void focusOr(Runnable page) {
        open.ifPresentOrElse(each -> each.form().requestFocus(), page);
    }

    private void remove() {
        open.ifPresent(each -> root.getChildren().remove(each.shown()));
        open = Optional.empty();
    }
}
