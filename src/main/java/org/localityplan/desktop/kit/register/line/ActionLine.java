package org.localityplan.desktop.kit.register.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.register.ActionEntry;

/// One action as the tables word it.
public record ActionLine(ActionEntry entry, LocalDate asAt) {

    public Action action() {
        return entry.action();
    }

    /// What it answers to: a risk, or the project.
    public String note() {
        return entry.risk()
                .map(risk -> "%s: %s · %s".formatted(risk.kind().words(), risk.title(), entry.home().projectName()))
                .orElse(entry.home().projectName());
    }

    public boolean overdue() {
        return action().daysOverdue(asAt) > 0;
    }

    /// `20 days overdue`, `4 Dec 26`, `done`.
    public String due() {
        return switch (action().state()) {
            case OPEN -> overdue()
                    ? Formats.days(action().daysOverdue(asAt)) + " overdue"
                    : Formats.shortDate(action().due());
            case DONE, DROPPED -> action().state().words().toLowerCase(Locale.UK);
        };
    }

    public String spoken() {
        return "%s. %s; owner %s; due %s, %s"
                .formatted(
                        action().words(), note(), action().owner(), Formats.longDate(action().due()), due());
    }

    public Detail detail() {
        return new Detail(
                action().words(),
                "%s · %s".formatted(note(), entry.home().programmeName()),
                List.of(
                        new Detail.Part("Owner", List.of(action().owner())),
                        new Detail.Part("Due", List.of(Formats.longDate(action().due()) + ", " + due())),
                        new Detail.Part("Source", List.of(action().provenance().source()))));
    }

    /// An action in one sentence, for below what it answers to.
    static String words(Action action, LocalDate asAt) {
        var state = switch (action.state()) {
            case OPEN -> action.daysOverdue(asAt) > 0
                    ? "was due %s, %s overdue".formatted(
                            Formats.longDate(action.due()), Formats.days(action.daysOverdue(asAt)))
                    : "by " + Formats.longDate(action.due());
            case DONE -> "done";
            case DROPPED -> "dropped";
        };
        return "%s: %s, %s".formatted(action.words(), action.owner(), state);
    }
}
