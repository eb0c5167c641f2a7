package org.localityplan.desktop.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.SavingTerms.Effect;
import org.localityplan.domain.budget.SavingTerms.Recurrence;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange.SaveSavings;
import org.localityplan.domain.history.Outcome.Fault;

/// Asks for a saving: its amounts, how sure it is, how it lasts, who answers for it and what it is linked to.
///
/// @param id of the saving
/// @param before the saving as it is; empty for a new one
/// @param year that a new saving is for at first
record SavingScript(MoneyWriter writer, UUID id, Optional<Saving> before, Period year) implements Script {

    static final List<Option> CLASSES = Stream.of(Confidence.values())
            .map(each -> new Option(each.name(), each.words()))
            .toList();
    private static final List<Option> LASTS = Stream.of(Recurrence.values())
            .map(each -> new Option(each.name(), each.words()))
            .toList();
    private static final String YEAR = "year";
    private static final String CLASS = "confidence";
    private static final String LASTING = "recurrence";
    private static final String WHOLE = "inWholeYear";

    static SavingScript fresh(MoneyWriter writer, Period year) {
        return new SavingScript(writer, UUID.randomUUID(), Optional.empty(), year);
    }

    static SavingScript of(MoneyWriter writer, Saving saving) {
        return new SavingScript(writer, saving.id(), Optional.of(saving), saving.period());
    }

    @Override
    public String title() {
        return before.map(saving -> "Change: " + saving.name()).orElse("New saving");
    }

    @Override
    public String key() {
        return before.map(saving -> "change saving " + saving.id()).orElse("new saving");
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the saving";
    }

    @Override
    public Draft start() {
        return before.map(SavingScript::written)
                .orElseGet(() -> Draft.BLANK
                        .with(YEAR, year.code())
                        .with(CLASS, Confidence.AT_RISK.name())
                        .with(LASTING, Recurrence.RECURRENT.name()));
    }

    private static Draft written(Saving saving) {
        SavingTerms terms = saving.terms();
        return Draft.BLANK
                .with("name", saving.name())
                .with(YEAR, saving.period().code())
                .with(ScopeChoice.NAME, ScopeChoice.code(saving.scope()))
                .with("agreed", TypedAmounts.write(saving.agreed()))
                .with("forecast", TypedAmounts.write(saving.forecast()))
                .with(CLASS, saving.confidence().name())
                .with(LASTING, terms.recurrence().name())
                .with(WHOLE, terms.effect() instanceof Effect.PartYear(Money whole) ? TypedAmounts.write(whole) : "")
                .with("owner", terms.owner());
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(
                        Field.line("name", "Name", "What is done to save it").wide(2),
                        Field.choice(YEAR, "Year", "", writer.years(year))),
                Row.of(
                        TypedAmounts.field("agreed", "Agreed", "For the year"),
                        TypedAmounts.field("forecast", "Forecast", "Expected now"),
                        Field.choice(CLASS, "How sure it is", "Counts towards the expected gap", CLASSES)),
                Row.of(
                        Field.choice(LASTING, "How it lasts", "Recurrent: every year from now on", LASTS),
                        TypedAmounts.field(WHOLE, "In a whole year", "Only if it begins within the year"),
                        Field.line("owner", "Owner", "The role that answers for it")),
                Row.of(ScopeChoice.field(writer, "Linked to"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        answers.needed("name", "What is done to save it?");
        answers.needed("owner", "Which role answers for it?");
        var saving = saving(draft, answers);
        return answers.reading(
                saving.map(this::previews).orElse(List.of()),
                () -> new SaveSavings(List.of(saving.orElseThrow()), Set.of()));
    }

    @Override
    public String field(Draft draft, Fault fault) {
        return Rows.field(fault);
    }

    @Override
    public Change meant(Change change, Set<Fault> agreed) {
        return change instanceof SaveSavings savings ? new SaveSavings(savings.savings(), agreed) : change;
    }

    @Override
    public String saved(Draft draft) {
        return "%s, %s".formatted(draft.text("name"), period(draft).label());
    }

    private Period period(Draft draft) {
        return Period.parse(draft.text(YEAR)).orElse(year);
    }

    private Optional<Saving> saving(Draft draft, Answers answers) {
        var agreed = TypedAmounts.read(answers, "agreed", "What was agreed for the year?");
        var forecast = TypedAmounts.read(answers, "forecast", "What is expected now?");
        var whole = TypedAmounts.readIfGiven(answers, WHOLE);
        var terms = new SavingTerms(
                Recurrence.valueOf(draft.text(LASTING)),
                whole.<Effect>map(Effect.PartYear::new).orElseGet(Effect.WholeYear::new),
                answers.text("owner"));
        return agreed.flatMap(one -> forecast.map(other -> new Saving(
                id,
                draft.text("name"),
                ScopeChoice.read(draft),
                period(draft),
                one,
                other,
                Confidence.valueOf(draft.text(CLASS)),
                terms,
                before.map(Saving::provenance).orElseGet(writer::source))));
    }

    private List<Preview> previews(Saving saving) {
        var effect = GapEffect.ofSavings(writer, List.of(saving));
        List<String> sentences = new ArrayList<>();
        effect.sentence(saving.period()).ifPresent(sentences::add);
        sentences.add(saving.found()
                ? "In the year after it makes %s.".formatted(Amounts.print(saving.nextYear()))
                : "In the year after nothing of it is counted.");
        var follow = new Preview("What would follow", sentences);
        var challenges = effect.challenges(List.of(saving));
        return challenges.isEmpty()
                ? List.of(follow)
                : List.of(follow, new Preview("It would be challenged", challenges));
    }
}
