package org.localityplan.desktop.budget.gap;

import java.util.List;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.GapYear;

/// The gap of one year as the table words it.
record GapLine(GapYear year) {

    String label() {
        return year.gap().period().label();
    }

    String opening() {
        return bridge().opening().inMillions();
    }

    /// Where nothing is set against the gap it is not said that anything is expected.
    String expected() {
        return bare() ? "no savings on record" : bridge().expected().inMillions();
    }

    String range() {
        return bare() || bridge().low().equals(bridge().high())
                ? ""
                : "%s to %s".formatted(bridge().low().inMillions(), bridge().high().inMillions());
    }

    String lasting() {
        return bare() ? "" : year.lasting().inMillions();
    }

    Detail detail() {
        var gap = year.gap();
        return new Detail(
                "%s: %s before savings".formatted(label(), opening()),
                gap.title(),
                List.of(
                        new Detail.Part("What is missing of the savings", bare()
                                ? List.of("No savings are set against this gap yet")
                                : ShortfallWords.of(year.shortfall())),
                        new Detail.Part("What lasts", bare()
                                ? List.of()
                                : List.of(
                                        "The savings of the year make %s in the year after, as far as they are found and can be made"
                                                .formatted(lasting()))),
                        new Detail.Part("Partner", List.of(gap.partner())),
                        new Detail.Part("Source", List.of(YearMoney.source(gap.provenance())))));
    }

    String spoken() {
        return "%s: gap before savings %s, expected to be left %s%s".formatted(
                label(), opening(), expected(),
                range().isEmpty() ? "" : ", between " + range().replace(" to ", " and "));
    }

    private boolean bare() {
        return bridge().steps().isEmpty();
    }

    private Bridge bridge() {
        return year.bridge();
    }
}
