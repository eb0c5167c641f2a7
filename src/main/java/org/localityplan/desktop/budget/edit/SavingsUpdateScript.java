package org.localityplan.desktop.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.kit.Formats;
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
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Saving.Confidence;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange.SaveSavings;
import org.localityplan.domain.history.Outcome.Fault;

/// Goes through all savings of a year in one pass: what is expected of each, and how sure that is. Only those that changed are
/// saved, all at once.
///
/// @param savings of the year
record SavingsUpdateScript(MoneyWriter writer, Period year, List<Saving> savings) implements Script {

    SavingsUpdateScript {
        savings = List.copyOf(savings);
    }

    @Override
    public String title() {
        return "Update all savings of " + year.label();
    }

    @Override
    public String key() {
        return "update savings of " + year.code();
    }

    @Override
    public String about() {
        return "Change what is not as it was; the rest stays. Tab goes on, Ctrl+S saves all at once.";
    }

    @Override
    public String verb() {
        return "Save the update";
    }

    @Override
    public Draft start() {
        Draft draft = Draft.BLANK;
        for (Saving saving : savings) {
            draft = draft.with(forecast(saving), TypedAmounts.write(saving.forecast()))
                    .with(confidence(saving), saving.confidence().name());
        }
        return draft;
    }

    @Override
    public List<Section> sections(Draft draft) {
        List<Row> rows = new ArrayList<>();
        for (Saving saving : savings) {
            rows.add(row(saving, rows.isEmpty()));
        }
        return List.of(new Section("", "", rows, List.of()));
    }

    /// @param first whether it stands on top, with the heads of the columns
    private static Row row(Saving saving, boolean first) {
        String heard = "%s, agreed %s".formatted(saving.name(), Amounts.print(saving.agreed()));
        Field words = Field.fixed(
                "words-" + saving.id(), first ? "Saving" : "",
                "%s\nagreed %s".formatted(saving.name(), Amounts.print(saving.agreed())));
        Field amount = TypedAmounts.field(forecast(saving), "Forecast", "").heardAs("Forecast of " + heard);
        Field how = Field.choice(confidence(saving), "How sure it is", "", SavingScript.CLASSES)
                .heardAs("How sure: " + heard);
        return first
                ? Row.of(words.wide(4), amount.wide(3), how.wide(3))
                : Row.of(
                        words.wide(4),
                        amount.bare("Forecast of " + heard).wide(3),
                        how.bare("How sure: " + heard).wide(3));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        List<Saving> all = savings.stream().map(each -> read(each, draft, answers)).toList();
        List<Saving> changed = changed(all);
        if (changed.isEmpty() && answers.complete()) {
            answers.missing(forecast(savings.getFirst()),
                    "Nothing is changed yet. Close it with Escape if all is as it was.");
        }
        return answers.reading(previews(changed), () -> new SaveSavings(changed, Set.of()));
    }

    @Override
    public String field(Draft draft, Fault fault) {
        List<Saving> changed = changed(
                savings.stream().map(each -> read(each, draft, new Answers(draft))).toList());
        int row = Rows.row(fault);
        return row < changed.size() && !fault.field().isEmpty() ? forecast(changed.get(row)) : "";
    }

    @Override
    public Change meant(Change change, Set<Fault> agreed) {
        return change instanceof SaveSavings update ? new SaveSavings(update.savings(), agreed) : change;
    }

    @Override
    public String saved(Draft draft) {
        return "the savings of " + year.label();
    }

    private List<Saving> changed(List<Saving> all) {
        return all.stream().filter(each -> !savings.contains(each)).toList();
    }

    /// The saving as it is typed; as it was where that cannot be read.
    private static Saving read(Saving saving, Draft draft, Answers answers) {
        Optional<Money> typed = TypedAmounts.read(answers, forecast(saving), "What is expected of it?");
        return new Saving(
                saving.id(),
                saving.name(),
                saving.scope(),
                saving.period(),
                saving.agreed(),
                typed.orElse(saving.forecast()),
                Confidence.valueOf(draft.text(confidence(saving))),
                saving.terms(),
                saving.provenance());
    }

    private List<Preview> previews(List<Saving> changed) {
        var effect = GapEffect.ofSavings(writer, changed);
        String number = changed.isEmpty()
                ? "Nothing is changed yet."
                : Formats.counted(changed.size(), "saving is changed.", "savings are changed.");
        var follow = new Preview(
                "What would follow", Stream.concat(Stream.of(number), effect.sentence(year).stream()).toList());
        var challenges = effect.challenges(Changed.in(savings, changed));
        return challenges.isEmpty() ? List.of(follow) : List.of(follow, new Preview("Challenged", challenges));
    }

    private static String forecast(Saving saving) {
        return "forecast-" + saving.id();
    }

    private static String confidence(Saving saving) {
        return "class-" + saving.id();
    }
}
