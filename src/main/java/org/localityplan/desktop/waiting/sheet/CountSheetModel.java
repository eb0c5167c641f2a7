package org.localityplan.desktop.waiting.sheet;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.desktop.kit.form.Undoing;
import org.localityplan.desktop.kit.sheet.GridCell;
import org.localityplan.desktop.kit.sheet.PastedBlock;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Notices.Remedy;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.desktop.waiting.sheet.CountSheetView.Stage;
import org.localityplan.desktop.waiting.sheet.row.CountColumn;
import org.localityplan.desktop.waiting.sheet.row.ListDraft;
import org.localityplan.desktop.waiting.sheet.row.ListLine;
import org.localityplan.desktop.waiting.sheet.row.Part;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.WaitingChange.RecordWaitingCounts;
import org.localityplan.domain.waiting.WaitingList;

/// The sheet of all lists, and what is typed into it until it is saved.
final class CountSheetModel {

    private final Workspace workspace;
    private final CountDrafts drafts;
    private final Map<UUID, Map<CountColumn, String>> refused = new HashMap<>();
    private final ReadOnlyObjectWrapper<CountSheetView> view;
    private String refusedDay = "";
    private Snapshot snapshot;

    /// What was asked about, until somebody agrees or types on.
    private Optional<RecordWaitingCounts> asked = Optional.empty();

    CountSheetModel(Workspace workspace) {
        this.workspace = workspace;
        snapshot = workspace.shown().getValue();
        drafts = new CountDrafts(workspace.drafts());
        view = new ReadOnlyObjectWrapper<>(viewed(new Stage.Typing()));
    }

    ReadOnlyObjectProperty<CountSheetView> view() {
        return view.getReadOnlyProperty();
    }

    /// When what is typed was typed, if that was before the program was opened.
    ReadOnlyObjectProperty<Optional<LocalDateTime>> found() {
        return drafts.found();
    }

    /// Why the person may not record counts; empty when they may.
    Optional<String> barred() {
        return May.enter(workspace);
    }

    void show(Snapshot newer) {
        snapshot = newer;
        forget();
        if (!(view.get().stage() instanceof Stage.Saving)) {
            refresh(new Stage.Typing());
        }
    }

    void typeDay(String text) {
        if (!text.equals(view.get().day().text())) {
            put(drafts.now().on(text), "day");
        }
    }

    /// Types how many people are in a part of a list.
    void typePart(UUID list, Part part, String text) {
        if (!text.strip().equals(drafts.now().at(list).text(part))) {
            put(drafts.now().with(Map.of(list, drafts.now().at(list).with(part.name(), text))), list + part.name());
        }
    }

    /// Puts the cells of a block into the parts of a list, unless they seem to hold single people.
    void pasteParts(UUID list, List<Part> parts, PastedBlock block) {
        unlessPersonal(block, () -> {
            var texts = block.rows().stream().flatMap(List::stream).toList();
            var row = drafts.now().at(list);
            for (int i = 0; i < Math.min(parts.size(), texts.size()); i++) {
                row = row.with(parts.get(i).name(), texts.get(i));
            }
            put(drafts.now().with(Map.of(list, row)), "");
        });
    }

    /// Goes to the month's end before the day, or after it.
    void stepDay(int step) {
        typeDay(UkDate.write(view.get().day().monthEnd(step)));
    }

    void type(GridCell cell, String text) {
        put(Map.of(cell, text));
    }

    /// Keeps what is being typed into a cell before it stands there.
    void typing(GridCell cell, String text) {
        drafts.keepBesides(drafts.now().with(changed(Map.of(cell, text))));
    }

    /// Goes on without what was being typed into a cell.
    void leaveCell() {
        drafts.keep();
    }

    void clear(List<GridCell> cells) {
        put(cells.stream().distinct().collect(Collectors.toMap(cell -> cell, _ -> "")));
    }

    /// Takes back everything that is typed, as one step.
    void beginAnew() {
        put(Typed.NOTHING, "");
    }

    /// Puts a block in, unless it seems to hold single people.
    void paste(List<GridCell> chosen, PastedBlock block) {
        unlessPersonal(block, () -> place(chosen, block));
    }

    private void unlessPersonal(PastedBlock block, Runnable paste) {
        var names = snapshot.waitingLists().stream().map(WaitingList::name).toList();
        new PersonalBlock(names, snapshot.asAt())
                .in(block)
                .map(PersonalBlock::refusal)
                .ifPresentOrElse(workspace.notices()::refused, paste);
    }

    private void place(List<GridCell> chosen, PastedBlock block) {
        var placed = PastedCounts.of(block, chosen, view.get().lines());
        put(placed.cells());
        if (!placed.leftOut().isEmpty()) {
            workspace.notices().refused(placed.leftOut());
        }
    }

    /// Takes back the last thing typed, pasted or deleted.
    ///
    /// @return whether there was one
    boolean stepBack() {
        boolean back = drafts.back();
        if (back) {
            followTyping();
        }
        return back;
    }

    /// How many rows are typed and not saved.
    int unsaved() {
        return drafts.now().rows().size();
    }

    /// Saves every row that is typed, as one command; nothing while something is wrong. What was asked before is agreed to
    /// by saving once more.
    void save() {
        CountSheetView now = view.get();
        if (barred().isPresent()) {
            barred().ifPresent(workspace.notices()::refused);
        } else if (asked.isPresent()) {
            carryOut(asked.orElseThrow());
        } else if (now.stage() instanceof Stage.Typing && now.day().fault().isEmpty() && now.faults().isEmpty()) {
            if (now.ready().isEmpty()) {
                workspace.notices().refused("There is nothing to save: no list has a count typed.");
            } else {
                carryOut(CountCommand.of(now));
            }
        }
    }

    /// Goes back to the typing after a question.
    void goOn() {
        forget();
        refresh(new Stage.Typing());
    }

    private void carryOut(RecordWaitingCounts counts) {
        refresh(new Stage.Saving());
        workspace.background().run(
                this, "Saving the counts", _ -> workspace.plan().carryOut(counts), outcome -> settle(outcome, counts));
    }

    private void settle(Outcome outcome, RecordWaitingCounts counts) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                drafts.end();
                forget();
                refresh(new Stage.Saved());
                workspace.notices().done(CountCommand.saved(counts), new Remedy("Undo", new Undoing(workspace)));
            }
            case Outcome.Refused(var faults) -> {
                if (faults.stream().allMatch(Fault::asks)) {
                    asked = Optional.of(new RecordWaitingCounts(counts.counts(), Set.copyOf(faults)));
                    refresh(new Stage.Asking(CountCommand.questions(faults, counts, view.get())));
                } else {
                    refuse(CountCommand.read(
                            faults.stream().filter(fault -> !fault.asks()).toList(), counts));
                }
            }
        }
    }

    private void refuse(CountCommand.Refusal refusal) {
        forget();
        refused.putAll(refusal.cells());
        refusedDay = refusal.day();
        refresh(new Stage.Typing());
        workspace.notices().refused(String.join(" ", refusal.rest())
                + (refusal.rest().isEmpty() ? "The sheet was not saved. Correct what is marked." : "")
                + " What is typed is still here.");
    }

    private void put(Map<GridCell, String> cells) {
        put(drafts.now().with(changed(cells)), "");
    }

    /// @param field the field that is typed into letter by letter; empty for a cell
    private void put(Typed newer, String field) {
        drafts.put(newer, field);
        followTyping();
    }

    private void followTyping() {
        forget();
        refresh(new Stage.Typing());
    }

    /// The rows as they are with other texts in cells; what cannot be typed into is left out.
    private Map<UUID, ListDraft> changed(Map<GridCell, String> cells) {
        var rows = new LinkedHashMap<UUID, ListDraft>();
        List<ListLine> lines = view.get().lines();
        cells.forEach((cell, text) -> {
            var column = CountColumn.at(cell.column());
            if (column.typed() && cell.row() < lines.size()) {
                UUID list = lines.get(cell.row()).list().id();
                rows.put(list, rows.getOrDefault(list, drafts.now().at(list)).with(column, text));
            }
        });
        return rows;
    }

    private void forget() {
        refused.clear();
        refusedDay = "";
        asked = Optional.empty();
    }

    private void refresh(Stage stage) {
        view.set(viewed(stage));
    }

    private CountSheetView viewed(Stage stage) {
        var lists = snapshot.waitingLists();
        var text = drafts.now().day().orElseGet(() -> UkDate.write(CountDay.due(lists, snapshot.asAt())));
        var day = new CountDay(text, refusedDay, snapshot.asAt());
        return CountSheetView.of(
                day,
                lists.stream()
                        .map(list -> new ListLine(
                                list,
                                day.day(),
                                drafts.now().at(list.id()),
                                refused.getOrDefault(list.id(), Map.of())))
                        .toList(),
                stage);
    }

    /// What is said when the sheet is left with rows on it.
    String left() {
        return "%s on the sheet of counts: kept as typed, not saved yet."
                .formatted(Formats.counted(unsaved(), "row", "rows"));
    }
}
