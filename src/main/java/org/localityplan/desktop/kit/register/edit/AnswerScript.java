package org.localityplan.desktop.kit.register.edit;

import java.util.List;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.Decision;
import org.localityplan.domain.plan.Decision.State;

/// Asks what the board answered, and at which meeting.
record AnswerScript(Writer writer, Decision decision) implements Script {

    private static final List<Option> ANSWERS = List.of(
            new Option(State.AGREED.name(), "The board agreed"),
            new Option(State.DECLINED.name(), "The board declined"));

    @Override
    public String title() {
        return "Answer: " + decision.ask();
    }

    @Override
    public String key() {
        return "answer decision " + decision.id();
    }

    @Override
    public String about() {
        return "Asked on %s, for an answer by %s."
                .formatted(Spoken.day(decision.raised()), Spoken.day(decision.due()));
    }

    @Override
    public String verb() {
        return "Save the answer";
    }

    @Override
    public Draft start() {
        return Draft.BLANK.with("meeting", "Board meeting").with("day", UkDate.write(writer.today()));
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(Field.choice("answer", "Answer", "As it stands in the minutes", ANSWERS)),
                Row.of(
                        Field.line("meeting", "Meeting", "What it is called").wide(2),
                        Field.line("day", "On", "For example 25/11/2026"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var answer = answers.needed("answer", "What did the board answer?");
        var meeting = answers.needed("meeting", "At which meeting?");
        var day = answers.pastDay("day", "On which day?", writer.today());
        return answers.reading(
                List.of(),
                () -> new PlanChange.SaveDecision(new Decision(
                        decision.id(),
                        decision.programme(),
                        decision.ask(),
                        decision.paper(),
                        decision.raised(),
                        decision.due(),
                        State.valueOf(answer),
                        "%s of %s".formatted(meeting, Spoken.day(day.orElseThrow())),
                        decision.provenance())));
    }

    @Override
    public String saved(Draft draft) {
        return "the answer to “%s”".formatted(decision.ask());
    }
}
