package org.localityplan.desktop.status.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.around.Shortcut;
import org.localityplan.desktop.status.form.StatusSections.Parts;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.PlanChange.SubmitReport;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.plan.StatusReport;

/// Asks for the status report of a project or programme. It is filled from the last report, and is told the evidence as it
/// would be with what is typed.
public final class StatusScript implements Script {

    private final ReportSubject subject;
    private final Period due;
    private final Draft start;
    private final StatusSections sections;
    private final StatusReader reader;
    private final NothingChanged nothing;
    private Optional<LiveEvidence> evidence = Optional.empty();

    /// @param person who writes the report
    public StatusScript(ReportSubject subject, Snapshot snapshot, String person) {
        this.subject = subject;
        var today = snapshot.asAt();
        var cycle = snapshot.steering().cycle();
        var asked = snapshot.decisions().stream()
                .filter(each -> each.open() && each.programme().equals(subject.programme().id()))
                .toList();
        var parts = new Parts(
                new MilestoneRows(subject, today),
                new RecoveryPart(subject, today),
                new DecisionRows(subject.programme().id(), asked, today));
        due = Basis.due(subject, cycle, today);
        sections = new StatusSections(Basis.offered(subject, cycle, today), parts);
        reader = new StatusReader(subject, new StatusReader.Writer(person, today), parts, UUID.randomUUID());
        start = new StatusStart(Basis.of(due, subject.reports()), parts.milestones()).draft();
        nothing = new NothingChanged(sections, start);
    }

    /// Takes in what the evidence would be; the form has to be read again then.
    public void learn(LiveEvidence found) {
        evidence = Optional.of(found);
    }

    /// The form when it says that nothing changed.
    public Draft unchanged() {
        return start.with(Names.NOTHING, Field.YES);
    }

    /// The report as far as it is typed.
    public SubmitReport submitted(Draft draft) {
        return read(draft, new Answers(filed(draft)));
    }

    @Override
    public String title() {
        return "Status update: " + subject.name();
    }

    @Override
    public String key() {
        return "status report of %s for %s".formatted(subject.id(), due.code());
    }

    @Override
    public String about() {
        var basis = Basis.of(due, subject.reports());
        return basis.amended().filter(report -> report.detail().review().withWriter())
                .map(this::back)
                .or(() -> basis.filledFrom().map(report -> "%s · filled from the report for %s"
                        .formatted(subject.kind(), Spoken.period(report.period()))))
                .orElseGet(() -> subject.kind() + " · its first report");
    }

    private String back(StatusReport report) {
        var review = report.detail().review();
        return "%s · %s on %s with the words “%s”"
                .formatted(
                        subject.kind(),
                        review.state().words().toLowerCase(Locale.UK),
                        Spoken.day(review.on()),
                        review.words());
    }

    @Override
    public String verb() {
        return "Submit the report";
    }

    @Override
    public Ending ending() {
        return Ending.SUBMITTED;
    }

    @Override
    public Draft start() {
        return start;
    }

    @Override
    public List<Section> sections(Draft draft) {
        return NothingChanged.chosen(draft)
                ? nothing.of(basis(draft), challenged(filed(draft)))
                : sections.of(draft, basis(draft), challenged(draft));
    }

    @Override
    public List<Shortcut> shortcuts(Draft draft) {
        return NothingChanged.shortcuts(draft, basis(draft));
    }

    @Override
    public Draft follow(Draft draft, String field) {
        return PromiseRows.follow(draft, field, basis(draft));
    }

    @Override
    public Draft act(Draft draft, String deed) {
        return NothingChanged.knows(deed) ? NothingChanged.act(draft, deed) : DecisionRows.act(draft, deed);
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(filed(draft));
        var submitted = read(draft, answers);
        return answers.reading(previews(submitted.report()), () -> submitted);
    }

    @Override
    public String saved(Draft draft) {
        return "status report of %s for %s. It waits for approval"
                .formatted(subject.name(), Spoken.period(basis(draft).period()));
    }

    private SubmitReport read(Draft draft, Answers answers) {
        var filed = filed(draft);
        return reader.read(filed, basis(draft), answers, challenged(filed));
    }

    private List<Preview> previews(StatusReport report) {
        return evidence.map(found -> found.preview("Evidence, as the form stands now", Optional.of(report.declared())))
                .map(List::of)
                .orElse(List.of());
    }

    private Draft filed(Draft draft) {
        return NothingChanged.chosen(draft) ? nothing.filed(draft, basis(draft)) : draft;
    }

    private boolean challenged(Draft draft) {
        return evidence.filter(found -> found.challenges(Sides.chosen(draft, Names.DECLARED))).isPresent();
    }

    private Basis basis(Draft draft) {
        return Basis.of(Period.parse(draft.text(Names.PERIOD)).orElse(due), subject.reports());
    }
}
