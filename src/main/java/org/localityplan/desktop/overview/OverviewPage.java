package org.localityplan.desktop.overview;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.measure.RatingTally;
import org.localityplan.domain.standing.PlanStanding.TierStanding;

/// Everything the first screen says, in the order in which it says it.
///
/// @param headline one sentence
/// @param tiles the four figures under it
/// @param tiers the programmes by tier, worst first within each
/// @param asks what the board is asked
/// @param changes what changed with the newest reports
record OverviewPage(
        String headline, List<Tile> tiles, List<Tier> tiers, List<Ask> asks, List<Change> changes) {

    /// A figure with what is to be known of it.
    ///
    /// @param unit what is counted, small behind the figure; may be empty
    /// @param note one line on what stands behind it
    /// @param graphic the figure as a small drawing
    /// @param leadsTo where the figure is explained
    record Tile(String name, String figure, String unit, String note, Graphic graphic, LeadsTo leadsTo) {

        /// The tile as it is spoken.
        String spoken() {
            return "%s: %s %s. %s".formatted(name, figure, unit, note).replace('\n', ' ').replace("  ", " ")
                    .replace(" .", ".");
        }
    }

    /// The small drawing of a tile.
    sealed interface Graphic {
        /// Measures by their light, and those that are not judged.
        record Tally(RatingTally tally) implements Graphic {}

        /// Each list with the people on it.
        record Lists(List<Counted> lists) implements Graphic {}

        /// Where the expected gap lies between low and high.
        record Range(Money low, Money expected, Money high) implements Graphic {}

        /// A mark for each decision, those past their date marked.
        record Asked(int inTime, int overdue) implements Graphic {}

        record None() implements Graphic {}
    }

    /// A waiting list in a few words, and the people on it.
    record Counted(String name, String people) {}

    /// Where a figure is explained.
    sealed interface LeadsTo {
        record Elsewhere(Place place) implements LeadsTo {}

        /// On this screen, under what the board is asked.
        record Asks() implements LeadsTo {}
    }

    /// The programmes of one tier: the worst of them, where the plan has more than a screen can hold.
    ///
    /// @param others how many more there are
    record Tier(String heading, List<ProgrammeLine> programmes, int others) {

        /// A plan of no more programmes than this is shown whole.
        private static final int WHOLE = 24;

        private static final int WORST = 8;

        Tier {
            programmes = List.copyOf(programmes);
        }

        static List<Tier> of(List<TierStanding> tiers) {
            int all = tiers.stream().mapToInt(tier -> tier.programmes().size()).sum();
            return tiers.stream().map(tier -> of(tier, all <= WHOLE ? all : WORST)).toList();
        }

        private static Tier of(TierStanding tier, int most) {
            int shown = Math.min(most, tier.programmes().size());
            return new Tier(
                    tier.tier().heading(),
                    tier.programmes().stream().limit(shown).map(ProgrammeLine::new).toList(),
                    tier.programmes().size() - shown);
        }

        /// `12 more programmes, none worse: Ctrl+3 shows all`; empty where there are none.
        String rest() {
            return others == 0
                    ? ""
                    : "%s, none worse: Ctrl+3 shows all"
                            .formatted(Formats.counted(others, "more programme", "more programmes"));
        }
    }

    /// Something the board is asked.
    ///
    /// @param note who asks, where it is argued and by when
    record Ask(String ask, String note, boolean overdue, UUID programme) {}

    /// A light that is not what it was.
    record Change(Light before, Light now, String programme, String why, UUID id) {

        String spoken() {
            return "%s: %s, was %s. %s"
                    .formatted(programme, lower(now), lower(before), why);
        }
    }

    private static String lower(Light light) {
        return light.words().toLowerCase(Locale.UK);
    }

    OverviewPage {
        tiles = List.copyOf(tiles);
        tiers = List.copyOf(tiers);
        asks = List.copyOf(asks);
        changes = List.copyOf(changes);
    }

    /// Whether the plan says nothing yet.
    boolean empty() {
        return tiers.isEmpty();
    }
}
