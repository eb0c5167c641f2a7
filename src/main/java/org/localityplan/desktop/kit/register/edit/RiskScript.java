package org.localityplan.desktop.kit.register.edit;

import java.util.ArrayList;
import java.util.List;
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
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Risk.Kind;
import org.localityplan.domain.plan.risk.Score;

/// Asks for a risk or issue: a new one with its first score, or one that is there without touching its scores.
final class RiskScript implements Script {

    private static final List<Option> KINDS = Stream.of(Kind.values())
            .map(kind -> new Option(kind.name(), kind.words()))
            .toList();
    private static final List<Option> STATES = List.of(new Option("open", "Open"), new Option("closed", "Closed"));

    private final Writer writer;
    private final Choosing projects;
    private final Optional<Risk> before;
    private final UUID id;

    private RiskScript(Writer writer, Choosing projects, Optional<Risk> before) {
        this.writer = writer;
        this.projects = projects;
        this.before = before;
        id = before.map(Risk::id).orElseGet(UUID::randomUUID);
    }

    static RiskScript fresh(Writer writer, Choosing projects) {
        return new RiskScript(writer, projects, Optional.empty());
    }

    static RiskScript of(Writer writer, UUID project, Risk risk) {
        return new RiskScript(writer, Choosing.only(project), Optional.of(risk));
    }

    @Override
    public String title() {
        return before.map(risk -> "Change: " + risk.title()).orElse("New risk or issue");
    }

    @Override
    public String key() {
        return before.map(risk -> "change risk " + risk.id()).orElse("new risk");
    }

    @Override
    public String about() {
        return before.map(_ -> "A new score is given with M, in the list or on the matrix.")
                .orElse("A risk may happen; an issue has happened.");
    }

    @Override
    public String verb() {
        return before.isPresent() ? "Save the change" : "Save the risk";
    }

    @Override
    public Draft start() {
        return before.map(risk -> Draft.BLANK
                .with("kind", risk.kind().name())
                .with("title", risk.title())
                .with("effect", risk.effect())
                .with("owner", risk.owner())
                .with("review", UkDate.write(risk.review()))
                .with("state", risk.closed() ? "closed" : "open"))
                .orElseGet(() -> Draft.BLANK
                        .with("kind", Kind.RISK.name())
                        .with("review", UkDate.write(writer.nextReview())));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var rows = new ArrayList<Row>(projects.rows());
        rows.add(Row.of(
                Field.choice("kind", "Risk or issue", "An issue has happened", KINDS),
                Field.line("title", "What may happen, or has", "In one sentence").wide(3)));
        rows.add(Row.of(Field.paragraph("effect", "What it would do", "To the project and to people")));
        if (before.isEmpty()) {
            rows.add(Steps.row());
            rows.add(Row.of(Field.line("reason", "Why this score", "What it rests on; may be empty")));
        }
        var owner = Field.line("owner", "Owner", "The role that answers for it").wide(2);
        var review = Field.line("review", "Look at it again on", "For example 31/01/2027");
        rows.add(before.isEmpty()
                ? Row.of(owner, review)
                : Row.of(owner, review, Field.choice("state", "State", "Closed when it is over", STATES)));
        return List.of(new Section("", "", rows, List.of()));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var project = projects.read(answers, draft);
        var title = answers.needed("title", "What may happen, or has?");
        var owner = answers.needed("owner", "Which role answers for it?");
        var review = answers.day("review", "When is it looked at again?");
        var first = before.isPresent()
                ? Optional.<Score>empty()
                : Steps.read(answers, writer.today(), answers.text("reason"));
        var effect = answers.text("effect");
        return answers.reading(
                first.map(score -> Steps.preview(score, Optional.empty(), writer)).stream().toList(),
                () -> new PlanChange.SaveRisk(
                        project.orElseThrow(),
                        new Risk(
                                id,
                                Kind.valueOf(draft.text("kind")),
                                title,
                                effect,
                                owner,
                                before.map(Risk::scores).orElseGet(() -> first.stream().toList()),
                                review.orElseThrow(),
                                draft.text("state").equals("closed"),
                                before.map(Risk::provenance).orElseGet(writer::source))));
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("title");
    }
}
