package org.localityplan.desktop.risk;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.localityplan.desktop.kit.Scrolling;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.register.edit.RegisterForms;
import org.localityplan.desktop.kit.room.FormRoom;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.tabs.TabRow;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Screen;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.risk.RisksModel.Choice;
import org.localityplan.desktop.risk.decision.DecisionTab;
import org.localityplan.desktop.risk.matrix.RiskTab;
import org.localityplan.desktop.risk.milestone.MilestoneTab;
import org.localityplan.desktop.risk.part.Watched;

/// Risks, milestones, decisions and actions of all programmes.
public final class RisksScreen implements Screen {

    private static final String STYLES = "/org/localityplan/desktop/risk.css";

    private final Workspace workspace;
    private final RisksModel model;
    private final Label headline = new Label();
    private final ComboBox<Choice> programme = new ComboBox<>();
    private final StackPane root = new StackPane();
    private final FormRoom forms = new FormRoom(root, this::focus);
    private final RiskTab risks;
    private final MilestoneTab milestones;
    private final DecisionTab decisions;
    private final TabRow<Watched> tabs;

    public RisksScreen(Workspace workspace) {
        this.workspace = workspace;
        model = new RisksModel(workspace.background());
        var registerForms = new RegisterForms(workspace, forms);
        risks = new RiskTab(workspace, registerForms);
        milestones = new MilestoneTab(workspace, registerForms);
        decisions = new DecisionTab(workspace, registerForms);
        tabs = new TabRow<>("risk-tabs", List.<TabPart<Watched>>of(risks, milestones, decisions));
        var page = new VBox(head(), tabs.node());
        page.getStyleClass().add("screen");
        page.setMinHeight(Region.USE_PREF_SIZE);
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::onKey);
        ScrollPane scroll = Scrolling.vertical(page);
        root.getStylesheets().add(STYLES);
        root.getChildren().setAll(scroll);
        model.view().subscribe(shown -> shown.ifPresent(this::show));
    }

    @Override
    public String title() {
        return "Risks & milestones";
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public Subscription attach(Place place) {
        return Subscription.combine(
                workspace.shown().subscribe(model::show),
                risks.attach(),
                milestones.attach(),
                decisions.attach(),
                Letters.of(root, workspace.chartStyle()).subscribe(risks::fit));
    }

    @Override
    public void focus() {
        forms.focusOr(tabs::focus);
    }

    @Override
    public boolean escape() {
        return forms.escape() || risks.escape();
    }

    private HBox head() {
        headline.getStyleClass().add("headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        programme.setId("risk-programme");
        programme.setMinWidth(Region.USE_PREF_SIZE);
        programme.setOnAction(_ -> {
            if (programme.getValue() != null) {
                model.choose(programme.getValue());
            }
        });
        Spoken.as(programme, "Programme", "Shows all programmes or one");
        var head = new HBox(headline, programme);
        head.getStyleClass().add("tool-line");
        return head;
    }

    private void show(RisksModel.View view) {
        headline.setText(view.headline());
        if (!programme.getItems().equals(view.choices())) {
            programme.getItems().setAll(view.choices());
        }
        if (!view.choice().equals(programme.getValue())) {
            programme.setValue(view.choice());
        }
        tabs.show(new Watched(view.register(), view.choice().programmes()));
    }
}
