package org.localityplan.desktop.status.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.desktop.kit.form.around.Shortcut;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.StatusReport;

/// The report that says that nothing changed: the last one is filed again. Only what the last report does not answer, or what
/// has run out since, is asked for.
///
/// @param start what stands in the form before anybody types
record NothingChanged(StatusSections sections, Draft start) {

    private static final String KEYS = "Shortcut+Shift+N";
    private static final String SAID = "Ctrl+Shift+N";
    private static final String CHOOSE = "nothing-changed";
    private static final String GIVE_UP = "something-changed";
    private static final String WHY = "Nothing changed.";

    static boolean chosen(Draft draft) {
        return !draft.blank(Names.NOTHING);
    }

    /// Whether a button belongs to it.
    static boolean knows(String deed) {
        return deed.equals(CHOOSE) || deed.equals(GIVE_UP);
    }

    static Draft act(Draft draft, String deed) {
        return draft.with(Names.NOTHING, deed.equals(CHOOSE) ? Field.YES : "");
    }

    static List<Shortcut> shortcuts(Draft draft, Basis basis) {
        if (basis.before().isEmpty() || basis.amended().isPresent()) {
            return List.of();
        }
        return chosen(draft)
                ? List.of(new Shortcut(GIVE_UP, "Something did change", "Goes back to the whole form", KEYS, SAID))
                : List.of(new Shortcut(
                        CHOOSE,
                        "Nothing changed " + now(basis.period()),
                        "Files the last report again; Ctrl+Enter then submits it",
                        KEYS,
                        SAID));
    }

    private static String now(Period period) {
        return switch (period.kind()) {
            case MONTH -> "this month";
            case QUARTER -> "this quarter";
            case FINANCIAL_YEAR, CALENDAR_YEAR -> "this year";
        };
    }

    /// The answers that are filed: those of the last report, and what had to be asked.
    Draft filed(Draft draft, Basis basis) {
        var filed = start.with(Names.NOTHING, Field.YES)
                .with(Names.PERIOD, draft.typed(Names.PERIOD))
                .with(Names.EXPLANATION, draft.typed(Names.EXPLANATION));
        filed = PromiseRows.unchanged(filed, basis, WHY);
        if (start.blank(Names.SIDES)) {
            filed = filed.with(Names.SIDES, draft.typed(Names.SIDES));
        }
        return asksForRecovery(basis) ? RecoveryPart.copy(draft, filed) : filed;
    }

    private boolean asksForRecovery(Basis basis) {
        return RecoveryPart.asked(Sides.chosen(start, Names.DECLARED))
                && basis.before()
                        .filter(report -> sections.parts().recovery().holds(report.detail().recovery()))
                        .isEmpty();
    }

    List<Section> of(Basis basis, boolean challenged) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(sections.period()));
        if (start.blank(Names.SIDES)) {
            rows.add(Row.of(StatusSections.board()));
        }
        if (challenged) {
            rows.add(StatusSections.explanation());
        }
        var declared = Sides.chosen(start, Names.DECLARED);
        return List.of(
                new Section("Nothing changed", note(basis), rows, List.of()),
                asksForRecovery(basis) ? sections.parts().recovery().section(declared, basis) : Section.of(""));
    }

    private static String note(Basis basis) {
        return basis.before().map(NothingChanged::note).orElse("");
    }

    private static String note(StatusReport before) {
        var again =
                "The report for %s is filed again as it is: %s. “%s” What it said would come next is still to be done."
                        .formatted(
                                Spoken.period(before.period()),
                                before.declared().words().toLowerCase(Locale.UK),
                                before.headline());
        return before.detail().nothingChanged()
                ? again + " That report said already that nothing had changed: to say so twice running raises the evidence."
                : again;
    }
}
