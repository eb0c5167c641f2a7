package org.localityplan.desktop.kit.register.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.risk.Action;
import org.localityplan.domain.plan.risk.Action.Origin;
import org.localityplan.domain.plan.risk.Action.State;
import org.localityplan.domain.plan.risk.Risk;

/// Asks for something that somebody undertakes to do by a day.
final class ActionScript implements Script {

    private static final List<Option> STATES = Stream.of(State.values())
            .map(state -> new Option(state.name(), state.words()))
            .toList();
    private static final Option WHOLE = new Option("", "The project as a whole");

    private final Writer writer;
    private final Choosing projects;
    private final Optional<Action> before;
    private final Optional<Risk> risk;
    private final UUID id;

    private ActionScript(Writer writer, Choosing projects, Optional<Action> before, Optional<Risk> risk) {
        this.writer = writer;
        this.projects = projects;
        this.before = before;
        this.risk = risk;
        id = before.map(Action::id).orElseGet(UUID::randomUUID);
    }

    static ActionScript fresh(Writer writer, Choosing projects) {
        return new ActionScript(writer, projects, Optional.empty(), Optional.empty());
    }

    /// An action that answers to a risk.
    static ActionScript answering(Writer writer, UUID project, Risk risk) {
        return new ActionScript(writer, Choosing.only(project), Optional.empty(), Optional.of(risk));
    }

    static ActionScript of(Writer writer, UUID project, Action action) {
        return new ActionScript(writer, Choosing.only(project), Optional.of(action), Optional.empty());
    }

    @Override
    public String title() {
        return before.map(action -> "Change: " + action.words()).orElse("New action");
    }

    @Override
    public String key() {
        return before.map(action -> "change action " + action.id())
                .orElseGet(() -> "new action" + risk.map(each -> " for risk " + each.id()).orElse(""));
    }

    @Override
    public String about() {
        return risk.map(each -> "For the %s “%s”.".formatted(each.kind().words().toLowerCase(Locale.UK),
                each.title()))
                .orElse("");
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the action";
    }

    @Override
    public Draft start() {
        return before.map(action -> Draft.BLANK
                .with("words", action.words())
                .with("owner", action.owner())
                .with("due", UkDate.write(action.due()))
                .with("state", action.state().name())
                .with("risk", code(action.origin())))
                .orElseGet(() -> Draft.BLANK
                        .with("risk", risk.map(each -> each.id().toString()).orElse(""))
                        .with("owner", risk.map(Risk::owner).orElse("")));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var rows = new ArrayList<Row>(projects.rows());
        if (risk.isEmpty()) {
            rows.add(Row.of(Field.choice("risk", "For", "What it answers to", risks(draft))));
        }
        rows.add(Row.of(Field.line("words", "What is to be done", "Begin with a verb: “Advertise the posts”")));
        var owner = Field.line("owner", "Owner", "The role that does it").wide(2);
        var due = Field.line("due", "By", "For example 31/01/2027");
        rows.add(before.isEmpty()
                ? Row.of(owner, due)
                : Row.of(owner, due, Field.choice("state", "State", "Dropped when nobody will do it", STATES)));
        return List.of(new Section("", "", rows, List.of()));
    }

    private List<Option> risks(Draft draft) {
        var open = projects.of(draft)
                .flatMap(writer::project)
                .map(project -> project.controls().risks())
                .orElse(List.of())
                .stream()
                .filter(each -> each.open() || draft.text("risk").equals(each.id().toString()))
                .map(each -> new Option(each.id().toString(), each.title()));
        return Stream.concat(Stream.of(WHOLE), open).toList();
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var project = projects.read(answers, draft);
        var words = answers.needed("words", "What is to be done?");
        var owner = answers.needed("owner", "Which role does it?");
        var due = answers.day("due", "By when?");
        if (before.isEmpty() && due.filter(day -> day.isBefore(writer.today())).isPresent()) {
            answers.wrong("due", "This day has passed. Give today or a later day.");
        }
        return answers.reading(
                List.of(),
                () -> new PlanChange.SaveAction(
                        project.orElseThrow(),
                        new Action(
                                id,
                                words,
                                owner,
                                due.orElseThrow(),
                                draft.blank("state") ? State.OPEN : State.valueOf(draft.text("state")),
                                origin(draft),
                                before.map(Action::provenance).orElseGet(writer::source))));
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("words");
    }

    /// A risk of another project than the one that was chosen last is none.
    private Origin origin(Draft draft) {
        var chosen = draft.text("risk");
        boolean offered = risk.isPresent() || risks(draft).stream().anyMatch(each -> each.code().equals(chosen));
        return chosen.isEmpty() || !offered
                ? new Origin.OfProject()
                : new Origin.OfRisk(UUID.fromString(chosen));
    }

    private static String code(Origin origin) {
        return switch (origin) {
            case Origin.OfProject() -> "";
            case Origin.OfRisk(var id) -> id.toString();
        };
    }
}
