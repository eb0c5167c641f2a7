package org.localityplan.desktop.waiting.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.WaitingChange.DefineWaitingList;
import org.localityplan.domain.waiting.ListTerms;
import org.localityplan.domain.waiting.ListTerms.Threshold;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.WaitingList.Holder;

/// Asks what is agreed about a waiting list: of a new one, or of one that is there. Its counts stay as they are.
final class ListScript implements Script {

    private static final int LONGEST_WAIT = 520;

    private final UUID id;
    private final Optional<WaitingList> before;

    private ListScript(UUID id, Optional<WaitingList> before) {
        this.id = id;
        this.before = before;
    }

    static ListScript fresh() {
        return new ListScript(UUID.randomUUID(), Optional.empty());
    }

    static ListScript of(WaitingList list) {
        return new ListScript(list.id(), Optional.of(list));
    }

    /// The list that is made or changed.
    UUID id() {
        return id;
    }

    @Override
    public String title() {
        return before.map(list -> "Edit the list: " + list.name()).orElse("New waiting list");
    }

    @Override
    public String key() {
        return before.map(_ -> "waiting list " + id).orElse("new waiting list");
    }

    @Override
    public String about() {
        return before.map(_ -> "What is agreed about it. Its counts stay as they are.")
                .orElse("A list of people who wait for one thing. Only counts are kept, never the people themselves.");
    }

    @Override
    public String verb() {
        return "Save the list";
    }

    @Override
    public Draft start() {
        return before.map(ListScript::written).orElseGet(() -> Draft.BLANK.with("holder", Holder.COUNCIL.name()));
    }

    private static Draft written(WaitingList list) {
        ListTerms terms = list.terms();
        return AimFields.write(terms.aim(), Draft.BLANK)
                .with("name", list.name())
                .with("definition", list.definition())
                .with("holder", list.holder().name())
                .with("provider", terms.provider())
                .with("neighbourhood", terms.neighbourhood())
                .with("standard", String.valueOf(list.standardWeeks()))
                .with("threshold", switch (terms.threshold()) {
                    case Threshold.Weeks(int weeks) -> String.valueOf(weeks);
                    case Threshold.None() -> "";
                })
                .with("priorities", String.join("; ", terms.priorityClasses()));
    }

    @Override
    public List<Section> sections(Draft draft) {
        var holders = Stream.of(Holder.values())
                .map(holder -> new Option(holder.name(), holder.words()))
                .toList();
        return List.of(
                Section.of(
                        "Who waits for what",
                        Row.of(Field.line("name", "Name", "What people wait for")),
                        Row.of(Field.paragraph(
                                "definition", "Who is counted", "Which people, and from which day on they wait")),
                        Row.of(
                                Field.choice("holder", "Kept by", "Council and NHS lists are never added up", holders),
                                Field.line("provider", "Provider", "The body that works it off").wide(2),
                                Field.line("neighbourhood", "Neighbourhood", "Empty: the whole place"))),
                Section.of(
                        "What is agreed",
                        Row.of(
                                Field.line("standard", "Standard in weeks", "Nobody is to wait longer"),
                                Field.line("threshold", "Threshold in weeks", "From here on too long; may be empty"),
                                Field.line(
                                        "priorities", "Priority classes",
                                        "Most urgent first, for example Urgent; Soon; Routine").wide(2))),
                AimFields.section());
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var name = answers.needed("name", "What do the people wait for?");
        var definition = answers.needed("definition", "Which people are counted, and from which day on?");
        int standard = weeks(answers, "standard", "How many weeks is nobody to wait longer than?");
        var threshold = draft.blank("threshold")
                ? new Threshold.None()
                : new Threshold.Weeks(weeks(answers, "threshold", ""));
        var aim = AimFields.read(draft, answers);
        var terms = new ListTerms(
                threshold,
                Stream.of(draft.text("priorities").split("[;\\n]", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                draft.text("neighbourhood"),
                draft.text("provider"),
                aim);
        return answers.reading(
                AimFields.preview(aim),
                () -> new DefineWaitingList(new WaitingList(
                        id,
                        name,
                        Holder.valueOf(draft.text("holder")),
                        standard,
                        definition,
                        terms,
                        List.of(),
                        before.map(WaitingList::provenance).orElseGet(() -> Provenance.local("Written here")))));
    }

    private static int weeks(Answers answers, String field, String ask) {
        String text = answers.needed(field, ask);
        int weeks = answers.count(field, LONGEST_WAIT);
        if (weeks == 0 && !text.isEmpty()) {
            answers.wrong(field, "Write whole weeks, from 1 to %d.".formatted(LONGEST_WAIT));
        }
        return weeks;
    }

    @Override
    public String field(Draft draft, Fault fault) {
        return fault.field().equals("aim") ? AimFields.BY : fault.field();
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("name");
    }
}
