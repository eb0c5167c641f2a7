package org.localityplan.desktop.kit.register.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.plan.Milestone.Delivery;
import org.localityplan.domain.register.SlipSentence;

/// Asks what became of a milestone: it is expected on another day, or it is reached.
record ForecastScript(Writer writer, UUID project, Milestone milestone) implements Script {

    private static final String REACHED = "reached";
    private static final List<Option> OUTCOMES =
            List.of(new Option("moves", "It is expected on another day"), new Option(REACHED, "It is reached"));

    @Override
    public String title() {
        return "Forecast: " + milestone.name();
    }

    @Override
    public String key() {
        return "forecast milestone " + milestone.id();
    }

    @Override
    public String about() {
        return "It was " + SlipSentence.stand(milestone, writer.today()) + ".";
    }

    @Override
    public String verb() {
        return "Save the forecast";
    }

    @Override
    public Draft start() {
        return Draft.BLANK.with("outcome", "moves");
    }

    @Override
    public List<Section> sections(Draft draft) {
        boolean reached = reached(draft);
        return List.of(Section.of(
                "",
                Row.of(
                        Field.choice("outcome", "What became of it", "Its baseline stays as it is", OUTCOMES).wide(2),
                        Field.line(
                                "day",
                                reached ? "Reached on" : "Now expected on",
                                "For example " + UkDate.write(writer.today().plusDays(reached ? 0 : 60)))),
                Row.of(Field.paragraph(
                        "reason", "Why",
                        reached ? "Needed when it came later than expected" : "It is kept for good"))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        boolean reached = reached(draft);
        var day = reached
                ? answers.pastDay("day", "On which day was it reached?", writer.today())
                : answers.day("day", "On which day is it expected now?");
        if (!reached) {
            day.ifPresent(each -> check(each, answers));
        }
        boolean late = day.filter(each -> each.isAfter(milestone.delivery().day())).isPresent();
        var reason = reached && !late
                ? answers.text("reason")
                : answers.needed("reason", reached ? "Why did it come later?" : "Why is it another day now?");
        return answers.reading(
                day.map(each -> preview(delivery(reached, each))).stream().toList(),
                () -> new PlanChange.MoveMilestone(
                        project, milestone.id(), delivery(reached, day.orElseThrow()), reason));
    }

    @Override
    public String saved(Draft draft) {
        return milestone.name();
    }

    private void check(LocalDate day, Answers answers) {
        if (day.isBefore(writer.today())) {
            answers.wrong("day", "This day has passed. Give a day to come, or say that it is reached.");
        } else if (!milestone.reached() && day.equals(milestone.delivery().day())) {
            answers.wrong("day", "It is expected on this day already.");
        }
    }

    private Preview preview(Delivery delivery) {
        var after = new Milestone(
                milestone.id(),
                milestone.name(),
                milestone.key(),
                milestone.baseline(),
                delivery,
                milestone.moves(),
                milestone.provenance());
        long late = after.daysLate(writer.today());
        var sentences = new ArrayList<String>();
        sentences.add(late == 0
                ? "It keeps to the day agreed, %s.".formatted(Spoken.day(milestone.baseline()))
                : "It is %s later than agreed for %s."
                        .formatted(Spoken.counted(late, "day", "days"), Spoken.day(milestone.baseline())));
        if (!milestone.moves().isEmpty()) {
            sentences.add("Its forecast was changed %s before."
                    .formatted(Spoken.counted(milestone.moves().size(), "time", "times")));
        }
        return new Preview("What would follow", sentences);
    }

    private static Delivery delivery(boolean reached, LocalDate day) {
        return reached ? new Delivery.Actual(day) : new Delivery.Forecast(day);
    }

    private static boolean reached(Draft draft) {
        return draft.text("outcome").equals(REACHED);
    }
}
