package org.localityplan.desktop.measure.edit.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.note.Notes;

/// Asks for the definition of a measure and its target profile: of a new local one, or of one that is there.
public final class DefineScript implements Script {

    /// What stands as the source of a measure for which none was typed.
    private static final String NO_SOURCE = "Recorded in this program";

    private static final MeasureKey NO_KEY = new MeasureKey(Framework.LOCAL, "NEW");
    private static final int DAYS_AT_MOST = 999;

    private final Snapshot snapshot;
    private final Optional<MeasureHistory> before;
    private final UUID id;

    private DefineScript(Snapshot snapshot, Optional<MeasureHistory> before) {
        this.snapshot = snapshot;
        this.before = before;
        id = before.map(each -> each.measure().id()).orElseGet(UUID::randomUUID);
    }

    /// A new local measure.
    public static DefineScript fresh(Snapshot snapshot) {
        return new DefineScript(snapshot, Optional.empty());
    }

    /// A measure that is there.
    public static DefineScript of(MeasureHistory history, Snapshot snapshot) {
        return new DefineScript(snapshot, Optional.of(history));
    }

    @Override
    public String title() {
        return before.map(each -> "Edit the measure: " + each.measure().name()).orElse("New measure");
    }

    @Override
    public String key() {
        return before.map(each -> "definition of measure " + each.measure().id()).orElse("new measure");
    }

    @Override
    public String about() {
        return before.map(each -> "%s %s"
                .formatted(
                        each.measure().key().framework().words(), each.measure().key().code()))
                .orElse("A local measure of your own. Name, code and owner are enough to propose it.");
    }

    @Override
    public String verb() {
        return "Save the measure";
    }

    @Override
    public Draft start() {
        return before.map(each -> TargetRows.write(DefineStart.of(each.measure(), NO_SOURCE), each.targets()))
                .orElse(DefineStart.BLANK);
    }

    @Override
    public List<Section> sections(Draft draft) {
        return new DefineSections(snapshot, key(draft), before.isEmpty()).of(draft);
    }

    @Override
    public Draft act(Draft draft, String deed) {
        return switch (deed) {
            case "add" -> TargetRows.addNext(draft, Period.financialYearOf(snapshot.asAt()));
            case "same" -> TargetRows.sameEachYear(draft, snapshot.plan().to());
            default -> TargetRows.remove(draft, Integer.parseInt(deed.substring("remove-".length())));
        };
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        answers.needed("name", "What does it measure?");
        answers.needed("owner", "Which role answers for it?");
        if (before.isEmpty()) {
            code(answers, draft);
        }
        var polarity = Choices.chosen(Polarity.class, draft.text("polarity"));
        var targets = new TargetReader(
                draft, answers, polarity, before.map(MeasureHistory::targets).orElse(List.of()))
                .read();
        var measure = measure(draft, answers);
        StageNeeds.ask(measure.stage(), answers, draft, before.flatMap(MeasureHistory::latest).isPresent());
        var then = before.map(now -> new MeasureHistory(
                measure, now.own(), now.comparators(), now.peers(), targets, now.notes()))
                .orElseGet(() -> new MeasureHistory(measure, List.of(), List.of(), List.of(), targets, Notes.NONE));
        return answers.reading(
                RatingPreview.of(before, then, snapshot.asAt()), () -> new Change.DefineMeasure(measure, targets));
    }

    @Override
    public String saved(Draft draft) {
        return "%s, %s".formatted(key(draft).code(), draft.text("name"));
    }

    /// The key that the measure has or gets.
    public MeasureKey key(Draft draft) {
        return before.map(each -> each.measure().key())
                .orElseGet(() -> draft.blank("code") ? NO_KEY : MeasureKey.of(Framework.LOCAL, draft.text("code")));
    }

    private void code(Answers answers, Draft draft) {
        var code = answers.needed("code", "Give it a code, for example ACC-3.");
        if (!code.matches("[\\p{Alnum} ()./-]{0,40}")) {
            answers.wrong("code", "A code has letters, figures, hyphens and dots, at most 40.");
        } else if (!code.isEmpty() && snapshot.measure(key(draft)).isPresent()) {
            answers.wrong("code", "Another measure has the code %s. Choose another one.".formatted(key(draft).code()));
        }
    }

    private Measure measure(Draft draft, Answers answers) {
        var frequency = Choices.chosen(Period.Kind.class, draft.text("frequency"));
        return new Measure(
                id,
                key(draft),
                draft.text("name"),
                Choices.chosen(Unit.class, draft.text("unit")),
                Choices.chosen(Polarity.class, draft.text("polarity")),
                frequency,
                answers.text("definition"),
                draft.text("owner"),
                Choices.chosen(Measure.Stage.class, draft.text("stage")),
                upkeep(draft, answers, frequency),
                provenance(draft));
    }

    private Upkeep upkeep(Draft draft, Answers answers, Period.Kind frequency) {
        var usual = Timing.usual(frequency);
        int lag = answers.count("lag", DAYS_AT_MOST);
        int grace = answers.count("grace", DAYS_AT_MOST);
        return new Upkeep(
                Choices.chosen(Upkeep.Control.class, draft.text("control")),
                new Timing(
                        draft.blank("lag") ? usual.lagDays() : lag,
                        draft.blank("grace") ? usual.graceDays() : grace),
                new Upkeep.Quality(
                        Choices.chosen(Upkeep.Mark.class, draft.text("quality")), answers.text("remark")),
                proxies(draft, frequency));
    }

    /// The chosen one in place of the first; a measure may have been given more elsewhere.
    private List<MeasureKey> proxies(Draft draft, Period.Kind frequency) {
        var proxies = new ArrayList<MeasureKey>();
        var others = before.map(each -> each.measure().upkeep().proxies()).orElse(List.of()).stream().skip(1);
        if (frequency != Period.Kind.MONTH) {
            MeasureKey.parse(draft.text("proxies")).ifPresent(proxies::add);
        }
        others.filter(each -> !proxies.contains(each)).forEach(proxies::add);
        return proxies;
    }

    /// An untouched source stays what it is, also when it is illustrative.
    private Provenance provenance(Draft draft) {
        var typed = draft.text("source");
        return before.filter(each -> DefineStart.of(each.measure(), NO_SOURCE).text("source").equals(typed))
                .map(each -> each.measure().provenance())
                .orElseGet(() -> Provenance.local(typed.isEmpty() ? NO_SOURCE : typed));
    }
}
