package org.localityplan.desktop.plan;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyEvent;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.plan.board.Card;
import org.localityplan.desktop.plan.edit.PlanForms;
import org.localityplan.domain.thread.ThreadBreak;

/// What can be done about a part of the plan, wherever it is shown.
record PlanActions(Navigator navigator, PlanForms forms) {

    void open(Card card) {
        card.place().stream().findFirst().ifPresentOrElse(navigator::go, () -> change(card.part()));
    }

    void change(List<UUID> part) {
        part.forEach(forms::change);
    }

    void retire(List<UUID> part) {
        part.forEach(forms::retire);
    }

    /// E changes the part, Delete takes it out of the plan.
    void onKey(KeyEvent event, List<UUID> part) {
        if (part.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case E -> {
                event.consume();
                change(part);
            }
            case DELETE -> {
                event.consume();
                retire(part);
            }
            default -> {
            }
        }
    }

    /// Goes to where the thread can be mended.
    void mend(ThreadBreak broken) {
        switch (broken.kind()) {
            case NO_PROGRAMME -> broken.parts().forEach(forms::addProgramme);
            case NO_PROJECT -> broken.parts().forEach(forms::addProject);
            case NO_OWNER, NO_MEASURE, UNKNOWN_MEASURE, NO_MANAGER -> change(broken.parts());
            case NO_MONEY, MONEY_ALONE -> navigator.go(new Place.BudgetGap());
            case NO_MILESTONE -> broken.parts().stream()
                    .flatMap(project -> forms.programmeOf(project).stream())
                    .forEach(programme -> navigator.go(new Place.ProgrammePage(programme)));
        }
    }
}
