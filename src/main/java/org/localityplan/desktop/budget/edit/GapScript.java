package org.localityplan.desktop.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Bridge;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.budget.Budget.Stated;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange.SaveGaps;
import org.localityplan.domain.history.Outcome.Fault;

/// Asks what would be missing in a year if nothing were done, and where that is stated.
///
/// @param id of the gap
/// @param before the gap as it is; empty for a new one
/// @param year that a new gap is for at first
record GapScript(MoneyWriter writer, UUID id, Optional<Gap> before, Period year) implements Script {

    private static final String YEAR = "period";

    static GapScript fresh(MoneyWriter writer, Period year) {
        return new GapScript(writer, UUID.randomUUID(), Optional.empty(), year);
    }

    static GapScript of(MoneyWriter writer, Gap gap) {
        return new GapScript(writer, gap.id(), Optional.of(gap), gap.period());
    }

    @Override
    public String title() {
        return before.map(gap -> "Change the gap of " + gap.period().label()).orElse("New gap");
    }

    @Override
    public String key() {
        return before.map(gap -> "change gap " + gap.id()).orElse("new gap");
    }

    @Override
    public String about() {
        return "The gap is what would be missing if nothing were done, before any savings.";
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the gap";
    }

    @Override
    public Draft start() {
        return before.map(GapScript::written)
                .orElseGet(() -> Draft.BLANK.with("partner", "Council").with(YEAR, year.code()));
    }

    private static Draft written(Gap gap) {
        return Draft.BLANK
                .with("title", gap.title())
                .with("partner", gap.partner())
                .with(YEAR, gap.period().code())
                .with("opening", TypedAmounts.write(gap.opening()))
                .with("stated", gap.stated() instanceof Stated.Savings(Money total) ? TypedAmounts.write(total) : "")
                .with("source", gap.provenance().source());
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(
                        Field.line("title", "Title", "As the budget paper calls it").wide(2),
                        Field.line("partner", "Partner", "Whose money it is")),
                Row.of(
                        TypedAmounts.field("opening", "Gap", "Before any savings"),
                        TypedAmounts.field("stated", "Savings stated", "Their total in the paper, if given"),
                        Field.choice(YEAR, "Year", "", writer.years(year))),
                Row.of(Field.line("source", "Source", "The paper or person it comes from"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        answers.needed("title", "What does the paper call it?");
        answers.needed("partner", "Whose money is it?");
        answers.needed("source", "Which paper or person is it from?");
        var gap = gap(draft, answers);
        return answers.reading(
                gap.map(this::preview).stream().toList(),
                () -> new SaveGaps(List.of(gap.orElseThrow()), Set.of()));
    }

    @Override
    public String field(Draft draft, Fault fault) {
        return Rows.field(fault);
    }

    @Override
    public Change meant(Change change, Set<Fault> agreed) {
        return change instanceof SaveGaps gaps ? new SaveGaps(gaps.gaps(), agreed) : change;
    }

    @Override
    public String saved(Draft draft) {
        return "%s, %s".formatted(draft.text("title"), period(draft).label());
    }

    private Period period(Draft draft) {
        return Period.parse(draft.text(YEAR)).orElse(year);
    }

    private Optional<Gap> gap(Draft draft, Answers answers) {
        var stated = TypedAmounts.readIfGiven(answers, "stated");
        return TypedAmounts.read(answers, "opening", "What would be missing?").map(opening -> new Gap(
                id,
                draft.text("title"),
                draft.text("partner"),
                period(draft),
                opening,
                stated.<Stated>map(Stated.Savings::new).orElseGet(Stated.Nothing::new),
                source(answers.text("source"))));
    }

    /// How far the gap can be relied on stays as it was as long as its source does.
    private Provenance source(String words) {
        return before.map(Gap::provenance)
                .filter(same -> same.source().equals(words))
                .orElseGet(() -> Provenance.local(words));
    }

    private Preview preview(Gap gap) {
        String label = gap.period().label();
        List<String> sentences = new ArrayList<>();
        sentences.add(left(gap, Bridge.of(gap, writer.budget())));
        writer.budget().gapOf(gap.period()).filter(first -> !first.id().equals(id)).ifPresent(first -> sentences.add(
                "%s has another gap, “%s”. The chart shows that one; both are in the table.".formatted(
                        label, first.title())));
        return new Preview("What would follow", sentences);
    }

    private static String left(Gap gap, Bridge bridge) {
        String label = gap.period().label();
        return bridge.steps().isEmpty()
                ? "No savings of %s are on record to close it.".formatted(label)
                : "With the savings of %s, %s of %s is expected to be left.".formatted(
                        label, bridge.expected().inMillions(), gap.opening().inMillions());
    }
}
