package org.localityplan.desktop.budget.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;
import org.localityplan.domain.history.MoneyChange.SetBudgetRules;
import org.localityplan.domain.history.Outcome.Fault;

/// Asks how far each class of savings counts, and from which variance a commentary is needed; says what that would change.
record RulesScript(MoneyWriter writer) implements Script {

    private static final String COMMENTARY = "commentary";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    @Override
    public String title() {
        return "Change the rules for money";
    }

    @Override
    public String key() {
        return "rules for money";
    }

    @Override
    public String about() {
        return "They hold for every year of the plan from the moment they are saved. The change is on record.";
    }

    @Override
    public String verb() {
        return "Save the rules";
    }

    @Override
    public Draft start() {
        BudgetRules rules = writer.budget().rules();
        Draft draft = Draft.BLANK.with(COMMENTARY, percent(rules.commentaryBeyond()));
        for (Confidence each : Confidence.values()) {
            draft = draft.with(each.name(), percent(rules.weight(each)));
        }
        return draft;
    }

    @Override
    public List<Section> sections(Draft draft) {
        List<Field> weights = Stream.of(Confidence.values()).map(RulesScript::field).toList();
        return List.of(
                new Section(
                        "How far savings count towards the expected gap",
                        "The low end of the range counts savings at risk in full, the high end not at all.",
                        List.of(
                                new Row(weights.subList(0, 3), List.of()),
                                new Row(weights.subList(3, weights.size()), List.of())),
                        List.of()),
                Section.of(
                        "Commentary",
                        Row.of(Field.line(
                                COMMENTARY, "Needed beyond, % of the budget",
                                "Usually " + Amounts.percent(BudgetRules.USUAL.commentaryBeyond())))));
    }

    private static Field field(Confidence each) {
        return Field.line(each.name(), each.words() + ", %", "Usually " + Amounts.percent(each.weight()));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var rules = rules(answers);
        return answers.reading(
                rules.map(this::preview).stream().toList(), () -> new SetBudgetRules(rules.orElseThrow()));
    }

    /// The command says “weights” of any of them.
    @Override
    public String field(Draft draft, Fault fault) {
        return fault.field().equals("weights") ? Confidence.DELIVERED.name() : fault.field();
    }

    @Override
    public String saved(Draft draft) {
        return "the rules for money";
    }

    private static Optional<BudgetRules> rules(Answers answers) {
        Map<Confidence, BigDecimal> weights = new EnumMap<>(Confidence.class);
        for (Confidence each : Confidence.values()) {
            share(answers, each.name()).ifPresent(weight -> weights.put(each, weight));
        }
        var commentary = share(answers, COMMENTARY);
        return weights.size() == Confidence.values().length
                ? commentary.map(share -> new BudgetRules(weights, share))
                : Optional.empty();
    }

    private static Optional<BigDecimal> share(Answers answers, String field) {
        var percent = answers.amount(field, "Write a number from 0 to 100.");
        boolean possible = percent.filter(each -> each.signum() >= 0
                && each.compareTo(WHOLE) <= 0
                && each.stripTrailingZeros().scale() <= DECIMALS)
                .isPresent();
        if (percent.isPresent() && !possible) {
            answers.wrong(field, "Write a number from 0 to 100, with at most two decimals.");
        }
        return percent.filter(_ -> possible).map(each -> each.movePointLeft(2));
    }

    private Preview preview(BudgetRules rules) {
        Budget now = writer.budget();
        Budget then = new Budget(now.lines(), now.savings(), now.gaps(), now.spending(), rules);
        var effect = new GapEffect(writer, then);
        List<String> sentences = new ArrayList<>();
        now.gaps().stream()
                .map(Budget.Gap::period)
                .filter(year -> now.savings().stream().map(Saving::period).anyMatch(year::equals))
                .sorted()
                .forEach(year -> effect.sentence(year).ifPresent(sentences::add));
        sentences.add("%d of %d budget lines would need a commentary; %d do now.".formatted(
                needing(rules), now.lines().size(), needing(now.rules())));
        return new Preview("These rules", sentences);
    }

    private long needing(BudgetRules rules) {
        return writer.budget().lines().stream().filter(line -> rules.needsCommentary(line.latest())).count();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
