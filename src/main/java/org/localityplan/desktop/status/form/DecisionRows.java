package org.localityplan.desktop.status.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Deed;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.plan.Decision;

/// What the board is asked to decide with this report: rows whose numbers stand in one field of the draft.
///
/// @param asked what has been asked before and is not answered
record DecisionRows(UUID programme, List<Decision> asked, LocalDate today) {

    private static final String ROWS = "asks";
    private static final String ADD = "add-ask";
    private static final String REMOVE = "remove-ask-";
    private static final String WORDS = "words";
    private static final String PAPER = "paper";
    private static final String BY = "by";

    Section section(Draft draft) {
        var rows = rows(draft);
        return new Section(
                "Decisions sought from the board",
                asked.isEmpty()
                        ? ""
                        : "Asked already and not answered: %s."
                                .formatted(asked.stream()
                                        .map(Decision::ask)
                                        .map(ask -> ask.replaceFirst("\\.$", ""))
                                        .collect(Collectors.joining("; "))),
                IntStream.range(0, rows.size()).mapToObj(i -> row(rows.get(i), i + 1)).toList(),
                List.of(new Deed(ADD, "Ask for a decision", "Adds a row for a request to the board")));
    }

    private static Row row(int row, int number) {
        var heard = "Decision %d, ".formatted(number);
        var cells = Stream.of(
                Field.line(field(row, WORDS), "What the board is asked", "Begin with a verb: “Agree to …”").wide(6),
                Field.line(field(row, PAPER), "Paper", "May be empty").wide(2),
                Field.line(field(row, BY), "Needed by", "31/01/2027").wide(3));
        return new Row(
                cells.map(each -> number == 1 ? each.heardAs(heard + each.label()) : each.bare(heard + each.label()))
                        .toList(),
                List.of(new Deed(REMOVE + row, "Remove", "Removes decision %d".formatted(number))));
    }

    /// Whether a button belongs to these rows.
    static boolean knows(String deed) {
        return deed.equals(ADD) || deed.startsWith(REMOVE);
    }

    static Draft act(Draft draft, String deed) {
        return deed.equals(ADD) ? add(draft) : remove(draft, Integer.parseInt(deed.substring(REMOVE.length())));
    }

    private static Draft add(Draft draft) {
        int row = rows(draft).stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return draft.with(ROWS, (draft.text(ROWS) + " " + row).strip());
    }

    private static Draft remove(Draft draft, int row) {
        var without = draft.with(
                ROWS,
                rows(draft).stream().filter(each -> each != row).map(String::valueOf).collect(Collectors.joining(" ")));
        for (String cell : List.of(WORDS, PAPER, BY)) {
            without = without.with(field(row, cell), "");
        }
        return without;
    }

    List<Decision> read(Draft draft, Answers answers, Provenance source) {
        return rows(draft).stream().map(row -> read(row, answers, source)).toList();
    }

    private Decision read(int row, Answers answers, Provenance source) {
        var due = answers.day(field(row, BY), "By when is the decision needed?");
        if (due.filter(day -> day.isBefore(today)).isPresent()) {
            answers.wrong(field(row, BY), "This day has passed. Give a day that is still to come.");
        }
        return new Decision(
                UUID.randomUUID(),
                programme,
                answers.needed(field(row, WORDS), "What is the board to decide? Or remove the row."),
                answers.text(field(row, PAPER)),
                today,
                due.orElse(today),
                Decision.State.ASKED,
                "",
                source);
    }

    private static List<Integer> rows(Draft draft) {
        return Stream.of(draft.text(ROWS).split(" ", -1))
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String field(int row, String cell) {
        return "ask-%d-%s".formatted(row, cell);
    }
}
