package org.localityplan.desktop.settings.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Freshness.Timing;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Steering;
import org.localityplan.domain.plan.evidence.EvidenceRule;
import org.localityplan.domain.plan.evidence.Thresholds;
import org.localityplan.domain.plan.report.ReportCycle;
import org.localityplan.domain.standing.evidence.ThresholdEffect;

/// Asks how often is reported, from which score the board hears of a risk, and for the threshold of every rule.
final class SteerScript implements Script {

    private static final String CYCLE = "cycle";
    private static final String DUE = "due";
    private static final String APPETITE = "appetite";
    private static final int MOST_DAYS = 365;
    private static final int HIGHEST_SCORE = 25;
    private static final int MOST = 9_999;

    private final Steering steering;
    private Optional<ThresholdEffect> effect = Optional.empty();

    SteerScript(Steering steering) {
        this.steering = steering;
    }

    /// Takes in what the thresholds as typed would do.
    void learn(ThresholdEffect found) {
        effect = Optional.of(found);
    }

    /// The thresholds as typed; where no number is typed, the one that holds.
    Thresholds typed(Draft draft) {
        Thresholds thresholds = Thresholds.USUAL;
        for (EvidenceRule rule : EvidenceRule.values()) {
            int typed = draft.text(rule.name()).matches("\\d{1,4}")
                    ? Integer.parseInt(draft.text(rule.name()))
                    : steering.thresholds().of(rule);
            thresholds = typed == rule.usual() ? thresholds : thresholds.with(rule, typed);
        }
        return thresholds;
    }

    @Override
    public String title() {
        return "Change the rules";
    }

    @Override
    public String key() {
        return "rules of the plan";
    }

    @Override
    public String about() {
        return "They hold for every project of the plan from the moment they are saved. The change is on record.";
    }

    @Override
    public String verb() {
        return "Save the rules";
    }

    @Override
    public Draft start() {
        Draft draft = Draft.BLANK.with(CYCLE, steering.cycle().kind().name())
                .with(DUE, String.valueOf(RuleWords.due(steering.cycle())))
                .with(APPETITE, String.valueOf(steering.appetite()));
        for (EvidenceRule rule : EvidenceRule.values()) {
            draft = draft.with(rule.name(), String.valueOf(steering.thresholds().of(rule)));
        }
        return draft;
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(
                Section.of(
                        "Reports and risks",
                        Row.of(
                                Field.choice(CYCLE, "A report for every", "", cycles()),
                                Field.line(DUE, "Due, days after its end", "Usually 7"),
                                Field.line(APPETITE, "Board hears of risks from", "A score of 1 to 25; usually 15"))),
                thresholds(Light.RED),
                thresholds(Light.AMBER));
    }

    private List<Option> cycles() {
        return Stream.of(Period.Kind.MONTH, Period.Kind.QUARTER, steering.cycle().kind())
                .distinct()
                .map(kind -> new Option(kind.name(), RuleWords.length(kind)))
                .toList();
    }

    private Section thresholds(Light light) {
        List<Row> rows = new ArrayList<>();
        RuleLine.of(light, steering.thresholds()).forEach(line -> rows.add(row(line)));
        return new Section(RuleLine.heading(light), "“This” is the number beside the rule.", rows, List.of());
    }

    private static Row row(RuleLine line) {
        var rule = line.rule();
        var asked = Field.line(rule.name(), "", line.help());
        return Row.of(
                Field.fixed("words-" + rule.name(), "", rule.words()).wide(3),
                asked.heardAs("%s: %s, in %s".formatted(rule.light().words(), rule.words(), rule.unit())).wide(2));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        whole(answers, DUE, MOST_DAYS);
        if (whole(answers, APPETITE, HIGHEST_SCORE) < 1) {
            answers.wrong(APPETITE, "A risk scores 1 to 25. Give a number between them.");
        }
        for (EvidenceRule rule : EvidenceRule.values()) {
            whole(answers, rule.name(), MOST);
        }
        return answers.reading(
                effect.map(EffectWords::previews).orElse(List.of()),
                () -> new PlanChange.Steer(cycle(draft), typed(draft), Integer.parseInt(draft.text(APPETITE))));
    }

    private static int whole(Answers answers, String field, int most) {
        answers.needed(field, "Write a whole number.");
        return answers.count(field, most);
    }

    private ReportCycle cycle(Draft draft) {
        int due = Integer.parseInt(draft.text(DUE));
        var timing = due == RuleWords.due(steering.cycle()) ? steering.cycle().timing() : new Timing(due, 0);
        return new ReportCycle(Period.Kind.valueOf(draft.text(CYCLE)), timing);
    }

    @Override
    public String saved(Draft draft) {
        return "the rules of the plan";
    }
}
