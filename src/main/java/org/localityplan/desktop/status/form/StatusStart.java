package org.localityplan.desktop.status.form;

import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.domain.Light;
import org.localityplan.domain.plan.StatusReport;

/// What stands in the form before anybody types: the last report.
record StatusStart(Basis basis, MilestoneRows milestones) {

    Draft draft() {
        var period = Draft.BLANK.with(Names.PERIOD, basis.period().code());
        var filled = basis.filledFrom().map(report -> filled(period, report)).orElse(period);
        return milestones.start(PromiseRows.start(amended(filled), basis));
    }

    private static Draft filled(Draft draft, StatusReport report) {
        var words = draft.with(Names.DECLARED, declared(report.declared()))
                .with(Names.YEAR_END, declared(report.yearEnd()))
                .with(Names.SIDES, Sides.write(report.detail().dimensions()))
                .with(Names.HEADLINE, report.headline())
                .with(Names.GOOD, Lines.write(report.account().good()))
                .with(Names.BAD, Lines.write(report.account().bad()))
                .with(Names.NEXT, Lines.write(report.account().next()))
                .with(Names.EXPLANATION, report.detail().explanation());
        return RecoveryPart.start(words, report.detail().recovery());
    }

    /// What was said of this very period already.
    private Draft amended(Draft draft) {
        return basis.amended()
                .map(report -> draft.with(Names.CHANGED, report.detail().changed()))
                .orElse(draft);
    }

    private static String declared(Light light) {
        return light.judged() || light == Light.COMPLETE ? light.name() : "";
    }
}
