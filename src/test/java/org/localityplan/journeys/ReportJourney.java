package org.localityplan.journeys;

import java.util.UUID;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.desktop.status.form.ReportSubject;
import org.localityplan.domain.plan.StatusReport;

/// Two projects that reported for October, in a real plan file, from the overview.
abstract class ReportJourney extends FileJourney {

    ReportJourney() {
        super(new Place.Overview(), GivenReports.snapshot());
    }

    final ReportSubject subject(UUID id) {
        return ReportSubject.of(id, plan.snapshot()).orElseThrow();
    }

    final StatusReport newest(UUID id) {
        return subject(id).reports().getLast();
    }
}
