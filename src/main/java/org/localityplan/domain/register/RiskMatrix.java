package org.localityplan.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.risk.Scale;
import org.localityplan.domain.plan.risk.Score;

/// Open risks on five steps of likelihood by five of impact. The highest have letters, by which a list beside the matrix
/// names them.
///
/// @param appetite the score from which the board wants to hear of a risk
/// @param entries in the order of their letters, the highest score first
public record RiskMatrix(int appetite, List<Entry> entries) {

    private static final int LETTERS = 26;
    /// So many risks of a cell are named in a sentence; the list has all.
    private static final int NAMED = 5;

    /// A risk on the matrix.
    ///
    /// @param letter A to Z; empty from the 27th on
    public record Entry(String letter, RiskEntry risk) {

        boolean in(int likelihood, int impact) {
            Score score = risk.risk().score();
            return score.likelihood() == likelihood && score.impact() == impact;
        }
    }

    public RiskMatrix {
        entries = List.copyOf(entries);
    }

    /// Gives letters in the order of the risks.
    ///
    /// @param open the highest score first
    public static RiskMatrix of(List<RiskEntry> open, int appetite) {
        List<Entry> entries = new ArrayList<>();
        for (RiskEntry each : open) {
            String letter = entries.size() < LETTERS ? String.valueOf((char) ('A' + entries.size())) : "";
            entries.add(new Entry(letter, each));
        }
        return new RiskMatrix(appetite, entries);
    }

    /// The risks of one cell.
    public List<Entry> at(int likelihood, int impact) {
        return entries.stream().filter(entry -> entry.in(likelihood, impact)).toList();
    }

    /// Whether the board wants to hear of what stands in the cell.
    public boolean above(int likelihood, int impact) {
        return likelihood * impact >= appetite;
    }

    /// A cell in words: `Likely, serious: score 16. 2 risks: A Assessors cannot be found; C …`.
    public String words(int likelihood, int impact) {
        List<Entry> here = at(likelihood, impact);
        String place = "%s, %s: score %d, %s.".formatted(
                Scale.likelihood(likelihood),
                Scale.impact(impact).toLowerCase(Locale.UK),
                likelihood * impact,
                above(likelihood, impact) ? "at or above the board’s line" : "below the board’s line");
        return here.isEmpty()
                ? place + " Nothing here."
                : "%s %s: %s.".formatted(
                        place,
                        Spoken.counted(here.size(), "risk or issue", "risks and issues"),
                        titles(here));
    }

    private static String titles(List<Entry> here) {
        String named = here.stream()
                .limit(NAMED)
                .map(entry -> (entry.letter() + " " + entry.risk().risk().title()).strip())
                .collect(Collectors.joining("; "));
        return here.size() <= NAMED ? named : "%s; and %d more".formatted(named, here.size() - NAMED);
    }

    /// The whole matrix in one sentence: what a reader who cannot see it is told.
    public String sentence() {
        if (entries.isEmpty()) {
            return "There is no open risk or issue.";
        }
        long above = entries.stream().filter(entry -> entry.risk().score() >= appetite).count();
        return "%s open; %s at the board’s line of %d or above%s."
                .formatted(
                        Spoken.counted(entries.size(), "risk or issue is", "risks and issues are"),
                        above == 0 ? "none stands" : Spoken.counted(above, "stands", "stand"),
                        appetite,
                        above == 0 ? "" : ", the highest scoring " + entries.getFirst().risk().score());
    }
}
