package org.localityplan.desktop.kit.register.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.plan.Decision;

/// One decision as the tables word it.
///
/// @param programme the name of the programme that asks
public record DecisionLine(Decision decision, String programme, LocalDate asAt) {

    public boolean overdue() {
        return decision.open() && decision.due().isBefore(asAt);
    }

    /// `9 days overdue`, `8 Dec 26`; of an answered one the day by which it was wanted.
    public String due() {
        return overdue()
                ? Formats.days(ChronoUnit.DAYS.between(decision.due(), asAt)) + " overdue"
                : Formats.shortDate(decision.due());
    }

    public String note() {
        return decision.paper().isBlank() ? programme : programme + " · " + decision.paper();
    }

    /// `asked 12 Nov 26`, `agreed: Board meeting of 14 October 2026`.
    public String answer() {
        return switch (decision.state()) {
            case ASKED -> "asked " + Formats.shortDate(decision.raised());
            case AGREED -> "agreed" + meeting();
            case DECLINED -> "declined" + meeting();
        };
    }

    public String spoken() {
        return "%s. %s; due %s; %s".formatted(decision.ask(), note(), due(), answer());
    }

    public Detail detail() {
        return new Detail(
                decision.ask(),
                note(),
                List.of(
                        new Detail.Part(
                                "Asked", List.of("%s, for an answer by %s".formatted(
                                        Formats.longDate(decision.raised()), Formats.longDate(decision.due())))),
                        new Detail.Part("Answer", List.of(decision.open() ? "Not yet: " + due() : answer())),
                        new Detail.Part("Source", List.of(decision.provenance().source()))));
    }

    private String meeting() {
        return decision.meeting().isBlank() ? ", the meeting is not on record" : ": " + decision.meeting();
    }
}
