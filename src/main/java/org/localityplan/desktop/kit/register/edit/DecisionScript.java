package org.localityplan.desktop.kit.register.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.Decision;

/// Asks what the board is asked to decide.
final class DecisionScript implements Script {

    private final Writer writer;
    private final Optional<UUID> programme;
    private final Optional<Decision> before;
    private final UUID id;

    private DecisionScript(Writer writer, Optional<UUID> programme, Optional<Decision> before) {
        this.writer = writer;
        this.programme = programme;
        this.before = before;
        id = before.map(Decision::id).orElseGet(UUID::randomUUID);
    }

    /// @param programme the one that asks; it is a question of the form where it is not known
    static DecisionScript fresh(Writer writer, Optional<UUID> programme) {
        return new DecisionScript(writer, programme, Optional.empty());
    }

    static DecisionScript of(Writer writer, Decision decision) {
        return new DecisionScript(writer, Optional.of(decision.programme()), Optional.of(decision));
    }

    @Override
    public String title() {
        return before.isPresent() ? "Change what the board is asked" : "Ask the board";
    }

    @Override
    public String key() {
        return before.map(decision -> "change decision " + decision.id()).orElse("new decision");
    }

    @Override
    public String about() {
        return "It stands on the first page of the pack until the board has answered.";
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the request";
    }

    @Override
    public Draft start() {
        return before.map(decision -> Draft.BLANK
                .with("ask", decision.ask())
                .with("paper", decision.paper())
                .with("due", UkDate.write(decision.due())))
                .orElse(Draft.BLANK);
    }

    @Override
    public List<Section> sections(Draft draft) {
        var rows = new ArrayList<Row>();
        if (programme.isEmpty()) {
            rows.add(Row.of(Field.choice("programme", "Programme", "The one that asks", writer.programmes())));
        }
        rows.add(Row.of(Field.paragraph(
                "ask", "What is asked", "One sentence that begins with a verb: “Agree to fund two posts”")));
        rows.add(Row.of(
                Field.line("paper", "Paper", "Where it is argued: “Paper 4”").wide(2),
                Field.line("due", "Answer wanted by", "For example 31/01/2027")));
        return List.of(new Section("", "", rows, List.of()));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var asks = programme.or(() -> Optional.of(answers.needed("programme", "Which programme asks?"))
                .filter(text -> !text.isEmpty())
                .map(UUID::fromString));
        var ask = answers.needed("ask", "What is the board asked?");
        var paper = answers.text("paper");
        var due = answers.day("due", "By when is an answer wanted?");
        return answers.reading(
                List.of(),
                () -> new PlanChange.SaveDecision(new Decision(
                        id,
                        asks.orElseThrow(),
                        ask,
                        paper,
                        before.map(Decision::raised).orElseGet(writer::today),
                        due.orElseThrow(),
                        Decision.State.ASKED,
                        "",
                        before.map(Decision::provenance).orElseGet(writer::source))));
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("ask");
    }
}
