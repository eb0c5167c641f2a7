package org.localityplan.desktop.kit.register.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.risk.Risk;
import org.localityplan.domain.plan.risk.Scale;
import org.localityplan.domain.plan.risk.Score;

/// Asks why a risk moves to another cell of the matrix.
///
/// @param likelihood of the cell it was moved to
/// @param impact of the cell it was moved to
record ScoreScript(Writer writer, UUID project, Risk risk, int likelihood, int impact) implements Script {

    @Override
    public String title() {
        return "New score: " + risk.title();
    }

    @Override
    public String key() {
        return "score risk %s at %d and %d".formatted(risk.id(), likelihood, impact);
    }

    @Override
    public String about() {
        return "It stands at %s.".formatted(Scale.words(risk.score()));
    }

    @Override
    public String verb() {
        return "Save the score";
    }

    @Override
    public Draft start() {
        var review = risk.review().isAfter(writer.today()) ? risk.review() : writer.nextReview();
        return Draft.BLANK
                .with("likelihood", String.valueOf(likelihood))
                .with("impact", String.valueOf(impact))
                .with("review", UkDate.write(review));
    }

    /// The reason first: the cell was chosen on the matrix.
    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(Field.paragraph("reason", "Why", "What is known now that was not known before")),
                Steps.row(),
                Row.of(Field.line("review", "Look at it again on", "For example 31/01/2027"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var reason = answers.needed("reason", "Why does it score otherwise now?");
        var review = answers.day("review", "When is it looked at again?");
        var score = Steps.read(answers, writer.today(), reason);
        return answers.reading(
                score.map(each -> Steps.preview(each, Optional.of(risk.score()), writer)).stream().toList(),
                () -> new PlanChange.SaveRisk(
                        project,
                        new Risk(
                                risk.id(),
                                risk.kind(),
                                risk.title(),
                                risk.effect(),
                                risk.owner(),
                                with(score.orElseThrow()),
                                review.orElseThrow(),
                                risk.closed(),
                                risk.provenance())));
    }

    @Override
    public String saved(Draft draft) {
        return "%s, scored anew".formatted(risk.title());
    }

    private List<Score> with(Score score) {
        return Stream.concat(risk.scores().stream(), Stream.of(score)).toList();
    }
}
