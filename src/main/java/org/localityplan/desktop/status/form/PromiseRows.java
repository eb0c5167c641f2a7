package org.localityplan.desktop.status.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.plan.report.FollowUp;

/// What the last report called next, each ticked or explained. What is ticked moves from `next` to `done` by itself.
final class PromiseRows {

    private PromiseRows() {}

    static Draft start(Draft draft, Basis basis) {
        var started = draft;
        for (int i = 0; i < basis.promised().size(); i++) {
            var said = basis.saidOf(basis.promised().get(i));
            started = started
                    .with(done(i), said.filter(FollowUp::done).map(_ -> Field.YES).orElse(""))
                    .with(why(i), said.map(FollowUp::explanation).orElse(""));
        }
        return started;
    }

    static Section section(Draft draft, Basis basis) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < basis.promised().size(); i++) {
            var promise = basis.promised().get(i);
            rows.add(Row.of(Field.tick(done(i), promise, "").heardAs("Done: " + promise)));
            if (draft.blank(done(i))) {
                rows.add(Row.of(Field.line(why(i), "", "").bare("Why “%s” was not done".formatted(promise))
                        .prompting("Why not yet?")));
            }
        }
        return rows.isEmpty()
                ? Section.of("")
                : new Section(
                        "What the report for %s said would come next".formatted(basis.before()
                                .map(report -> Spoken.period(report.period()))
                                .orElse("the last period")),
                        "Tick with Space what was done, and say why the rest was not.",
                        rows,
                        List.of());
    }

    /// Moves a promise that was ticked from `next` to `done`, and back.
    static Draft follow(Draft draft, String field, Basis basis) {
        return IntStream.range(0, basis.promised().size())
                .filter(i -> field.equals(done(i)))
                .mapToObj(basis.promised()::get)
                .findFirst()
                .map(promise -> moved(draft, promise, !draft.blank(field)))
                .orElse(draft);
    }

    private static Draft moved(Draft draft, String promise, boolean done) {
        var good = draft.typed(Names.GOOD);
        var next = draft.typed(Names.NEXT);
        return done
                ? draft.with(Names.GOOD, Lines.with(good, promise)).with(Names.NEXT, Lines.without(next, promise))
                : draft.with(Names.GOOD, Lines.without(good, promise)).with(Names.NEXT, Lines.with(next, promise));
    }

    static List<FollowUp> read(Draft draft, Basis basis, Answers answers) {
        var read = new ArrayList<FollowUp>();
        for (int i = 0; i < basis.promised().size(); i++) {
            boolean done = !draft.blank(done(i));
            var why = done ? "" : answers.needed(why(i), "Tick it with Space if it was done, or say why it was not.");
            read.add(new FollowUp(basis.promised().get(i), done, why));
        }
        return read;
    }

    /// Every promise explained by the same words.
    static Draft unchanged(Draft draft, Basis basis, String why) {
        var explained = draft;
        for (int i = 0; i < basis.promised().size(); i++) {
            explained = explained.with(done(i), "").with(why(i), why);
        }
        return explained;
    }

    private static String done(int index) {
        return "promise-%d-done".formatted(index + 1);
    }

    private static String why(int index) {
        return "promise-%d-why".formatted(index + 1);
    }
}
