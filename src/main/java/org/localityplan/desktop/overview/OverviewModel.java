package org.localityplan.desktop.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.workspace.LastShown;
import org.localityplan.desktop.kit.workspace.Navigator;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Standings;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.overview.OverviewPage.Ask;
import org.localityplan.desktop.overview.OverviewPage.Change;
import org.localityplan.desktop.overview.OverviewPage.Counted;
import org.localityplan.desktop.overview.OverviewPage.Graphic;
import org.localityplan.desktop.overview.OverviewPage.LeadsTo;
import org.localityplan.desktop.overview.OverviewPage.Tier;
import org.localityplan.desktop.overview.OverviewPage.Tile;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.standing.GapStanding;
import org.localityplan.domain.standing.PlanStanding;
import org.localityplan.domain.standing.ProgrammeStanding;
import org.localityplan.domain.standing.WaitingTally;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;

/// What the first screen says of a snapshot, and where its figures lead to.
final class OverviewModel {

    private static final int LISTS_SHOWN = 5;

    private final Navigator navigator;
    private final Standings standings;
    private final ReadOnlyObjectWrapper<OverviewPage> page;
    private final LastShown<Snapshot> shown = new LastShown<>();

    OverviewModel(Workspace workspace) {
        navigator = workspace.navigator();
        standings = workspace.standings();
        var first = workspace.shown().getValue();
        shown.changesTo(first);
        page = new ReadOnlyObjectWrapper<>(pageOf(first));
    }

    ReadOnlyObjectProperty<OverviewPage> page() {
        return page.getReadOnlyProperty();
    }

    void show(Snapshot snapshot) {
        if (shown.changesTo(snapshot)) {
            page.set(pageOf(snapshot));
        }
    }

    void open(ProgrammeLine line) {
        navigator.go(new Place.ProgrammePage(line.standing().programme().id()));
    }

    void update(ProgrammeLine line) {
        navigator.go(new Place.StatusUpdate(line.standing().programme().id()));
    }

    void open(Ask ask) {
        navigator.go(new Place.ProgrammePage(ask.programme()));
    }

    void open(Change change) {
        navigator.go(new Place.ProgrammePage(change.id()));
    }

    void open(Place place) {
        navigator.go(place);
    }

    private OverviewPage pageOf(Snapshot snapshot) {
        var standing = standings.of(snapshot);
        return new OverviewPage(
                standing.headline(),
                List.of(
                        measures(standing.measures()),
                        waiting(standing.waiting()),
                        gap(standing.gap().stream().findFirst()),
                        decisions(standing)),
                Tier.of(standing.tiers()),
                standing.asks().stream().map(OverviewModel::ask).toList(),
                standing.changes().stream()
                        .map(change -> new Change(
                                change.before(),
                                change.now(),
                                change.programme().name(),
                                change.why(),
                                change.programme().id()))
                        .toList());
    }

    private static Tile measures(RatingTally tally) {
        return new Tile(
                "Measures on target",
                Formats.number(tally.green()),
                "of " + tally.all(),
                "%d at risk, %d off target, %d without a judgement".formatted(tally.amber(), tally.red(),
                        tally.notJudged()),
                new Graphic.Tally(tally),
                new LeadsTo.Elsewhere(new Place.Measures()));
    }

    private static Tile waiting(WaitingTally tally) {
        if (tally.lists().isEmpty()) {
            return new Tile(
                    "People waiting", "–", "", "No list has been counted", new Graphic.None(), waitingLists());
        }
        return new Tile(
                "People waiting",
                Formats.number(tally.people()),
                "",
                summed(tally.lists().size()) + "\n" + joined(moved(tally), longest(tally)),
                new Graphic.Lists(counted(tally)),
                waitingLists());
    }

    /// Unlike lists are never added up without saying so.
    private static String summed(int lists) {
        return lists == 1 ? "one council list" : lists + " council lists, added up";
    }

    private static LeadsTo waitingLists() {
        return new LeadsTo.Elsewhere(new Place.WaitingLists());
    }

    private static String moved(WaitingTally tally) {
        if (tally.lists().stream().allMatch(list -> list.previous().isEmpty())) {
            return "";
        }
        if (tally.change() == 0) {
            return "no change";
        }
        return (tally.change() < 0 ? "down " : "up ") + Formats.number(Math.abs(tally.change()));
    }

    private static String longest(WaitingTally tally) {
        return tally.longest()
                .map(longest -> "longest " + Formats.counted(longest.weeks(), "week", "weeks"))
                .orElse("");
    }

    /// The longest lists; a list without its own words "assessment", which all of them carry.
    private static List<Counted> counted(WaitingTally tally) {
        return tally.lists().stream()
                .sorted(Comparator.comparingInt(OverviewModel::people).reversed())
                .limit(LISTS_SHOWN)
                .map(list -> new Counted(shortened(list), Formats.number(people(list))))
                .toList();
    }

    private static int people(WaitingList list) {
        return list.latest().map(WaitingCount::waiting).orElse(0);
    }

    private static String shortened(WaitingList list) {
        return list.name().replaceFirst("(?<!') assessments?$", "");
    }

    private static Tile gap(Optional<GapStanding> known) {
        if (known.isEmpty()) {
            return new Tile(
                    "Forecast gap", "–", "", "No gap has been forecast", new Graphic.None(), budget());
        }
        var gap = known.get();
        var bridge = gap.bridge();
        return new Tile(
                "Forecast gap " + gap.gap().period().label(),
                bridge.expected().inMillions(),
                "",
                "between %s and %s; %s before savings"
                        .formatted(
                                bridge.low().inMillions(),
                                bridge.high().inMillions(),
                                gap.gap().opening().inMillions()),
                new Graphic.Range(bridge.low(), bridge.expected(), bridge.high()),
                budget());
    }

    private static LeadsTo budget() {
        return new LeadsTo.Elsewhere(new Place.BudgetGap());
    }

    private static Tile decisions(PlanStanding standing) {
        int overdue = (int) standing.asks().stream().filter(PlanStanding.Ask::overdue).count();
        long late = standing.programmes().stream()
                .filter(each -> each.freshness() != ProgrammeStanding.Freshness.CURRENT)
                .count();
        return new Tile(
                "Decisions asked",
                Formats.number(standing.asks().size()),
                "",
                "%s · %s overdue"
                        .formatted(
                                overdue == 0
                                        ? "none past its date"
                                        : overdue + " past " + (overdue == 1 ? "its" : "their") + " date",
                                Formats.counted(late, "report", "reports")),
                new Graphic.Asked(standing.asks().size() - overdue, overdue),
                new LeadsTo.Asks());
    }

    private static Ask ask(PlanStanding.Ask ask) {
        var decision = ask.decision();
        var when = (ask.overdue() ? "was due " : "by ") + Formats.shortDate(decision.due());
        var note = joined(ask.programme(), decision.paper(), when);
        return new Ask(decision.ask(), note, ask.overdue(), decision.programme());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
