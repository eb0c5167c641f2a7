package org.localityplan.desktop.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.localityplan.chart.ChartStyle;
import org.localityplan.desktop.kit.Spoken;
import org.localityplan.desktop.kit.room.CardGrid;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.kit.text.Statements;
import org.localityplan.desktop.kit.text.Texts;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.Plan;
import org.localityplan.domain.plan.Priority;

/// The tab with all plans beside each other, the oldest first: what the locality set out to do each time.
final class PlansPart implements TabPart<Snapshot> {

    private final ObservableValue<ChartStyle> style;
    private final VBox box = new VBox();

    PlansPart(ObservableValue<ChartStyle> style) {
        this.style = style;
        box.getStyleClass().add("plan-part");
    }

    @Override
    public String name() {
        return "Plans over time";
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Snapshot snapshot) {
        var grid = new CardGrid(
                snapshot.plans().reversed().stream().map(PlansPart::card).toList());
        grid.fit(box.getWidth() / Letters.pixels(style.getValue()));
        Letters.of(box, style).subscribe(grid::fit);
        box.getChildren().setAll(grid);
    }

    @Override
    public void focus() {
        box.getChildren().stream()
                .flatMap(grid -> ((CardGrid) grid).getChildren().stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static VBox card(Plan plan) {
        var card = new VBox(Texts.label(plan.title(), "card-heading"), Texts.label(plan.years(), "note"));
        Arrays.stream(Priority.Tier.values()).forEach(tier -> {
            var names = names(plan, tier);
            if (!names.isEmpty()) {
                card.getChildren().add(Texts.label(tier.heading(), "card-title"));
                card.getChildren().addAll(Statements.of(names, ""));
            }
        });
        card.getStyleClass().addAll("card", "plan-past");
        card.setFocusTraversable(true);
        var all = Stream.of(Priority.Tier.values()).flatMap(tier -> names(plan, tier).stream());
        return Spoken.as(
                card,
                AccessibleRole.TEXT,
                "%s, %s: %s".formatted(plan.title(), plan.years(), String.join("; ", all.toList())),
                "");
    }

    private static List<String> names(Plan plan, Priority.Tier tier) {
        return plan.priorities().stream()
                .filter(priority -> priority.tier() == tier)
                .map(Priority::name)
                .toList();
    }
}
