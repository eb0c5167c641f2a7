package org.localityplan.desktop.kit.register.line;

import java.time.LocalDate;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Scale;
import org.localityplan.domain.plan.risk.Score;
import org.localityplan.domain.register.RiskEntry;
import org.localityplan.domain.register.RiskMatrix;

/// One risk or issue as the tables word it.
///
/// @param letter by which the matrix shows it; empty where it has none
/// @param above whether the board wants to hear of it
public record RiskLine(String letter, RiskEntry entry, LocalDate asAt, boolean above) {

    /// The risks of a matrix, in the order of their letters.
    public static List<RiskLine> of(RiskMatrix matrix, LocalDate asAt) {
        return matrix.entries().stream()
                .map(each -> new RiskLine(
                        each.letter(), each.risk(), asAt, each.risk().score() >= matrix.appetite()))
                .toList();
    }

    public Risk risk() {
        return entry.risk();
    }

    public String score() {
        return String.valueOf(entry.score());
    }

    /// How it moved since the score before: `▲ 8`, `▼ 5`, `=`, `new`.
    public String movement() {
        if (entry.before().isEmpty()) {
            return "new";
        }
        int rise = entry.rise();
        return rise == 0 ? "=" : (rise > 0 ? "▲ " : "▼ ") + Math.abs(rise);
    }

    /// The same for those who hear it, with the day.
    public String movementInWords() {
        var day = Formats.longDate(risk().score().on());
        if (entry.before().isEmpty()) {
            return "scored once, on " + day;
        }
        int rise = entry.rise();
        return rise == 0
                ? "unchanged on " + day
                : "%s by %d on %s".formatted(rise > 0 ? "up" : "down", Math.abs(rise), day);
    }

    /// `Issue · Head of service · Single front door`
    public String note() {
        return "%s · %s · %s".formatted(risk().kind().words(), risk().owner(), entry.home().projectName());
    }

    /// `8 Dec 26`, or how long ago it should have been.
    public String review() {
        if (risk().closed()) {
            return "closed";
        }
        return unreviewed()
                ? Formats.days(entry.daysUnreviewed(asAt)) + " overdue"
                : Formats.shortDate(risk().review());
    }

    /// Whether nobody has looked at it when somebody should have.
    public boolean unreviewed() {
        return entry.daysUnreviewed(asAt) > 0;
    }

    /// `2 actions`, `1 of 2 actions overdue`, `no action`
    public String actions() {
        long open = entry.actions().stream().filter(Action::open).count();
        long overdue = entry.actions().stream().filter(action -> action.daysOverdue(asAt) > 0).count();
        if (open == 0) {
            return "no action";
        }
        return overdue == 0
                ? Formats.counted(open, "action", "actions")
                : "%d of %s overdue".formatted(overdue, Formats.counted(open, "action", "actions"));
    }

    /// Whether something is to be done about what is done about it: nothing is, or it is overdue.
    public boolean unanswered() {
        return risk().open()
                && (above && !entry.answered()
                        || entry.actions().stream().anyMatch(action -> action.daysOverdue(asAt) > 0));
    }

    public String spoken() {
        return "%s %s. %s of %s, score %s, %s; %s; owner %s; review %s; open: %s"
                .formatted(
                        letter,
                        risk().title(),
                        risk().kind().words(),
                        entry.home().projectName(),
                        Scale.words(risk().score()),
                        above ? "at or above the board’s line" : "below the board’s line",
                        movementInWords(),
                        risk().owner(),
                        review(),
                        actions())
                .strip();
    }

    public Detail detail() {
        return new Detail(
                "%s %s".formatted(letter, Spoken.sentence(risk().title())).strip(),
                "%s · owner %s · %s · review %s"
                        .formatted(risk().kind().words(), risk().owner(), entry.home().words(), review()),
                List.of(
                        new Detail.Part("What it would do", effect()),
                        new Detail.Part(
                                "How it was scored",
                                risk().scores().reversed().stream().map(RiskLine::words).toList()),
                        new Detail.Part("What is being done", done())));
    }

    private List<String> effect() {
        return risk().effect().isBlank() ? List.of() : List.of(risk().effect());
    }

    private List<String> done() {
        return entry.actions().isEmpty()
                ? List.of("Nothing yet.")
                : entry.actions().stream().map(action -> ActionLine.words(action, asAt)).toList();
    }

    private static String words(Score score) {
        var reason = score.reason().isBlank() ? "" : ". " + Spoken.sentence(score.reason());
        return "%s: %s%s".formatted(Formats.longDate(score.on()), Scale.words(score), reason);
    }
}
