package org.localityplan.desktop.settings.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.Area;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.PeerGroup;

/// Asks what a peer group is called and which councils are in it. The locality itself is in every group.
final class GroupScript implements Script {

    private static final String NAME = "name";
    private static final String AREAS = "areas";
    private static final int OFFERED = 40;

    private final Snapshot snapshot;
    private final List<Area> known;
    private final Optional<GroupLine> before;

    private GroupScript(Snapshot snapshot, Optional<GroupLine> before) {
        this.snapshot = snapshot;
        this.before = before;
        known = TypedCouncils.known(snapshot).stream().filter(area -> !isOurs(area)).toList();
    }

    static GroupScript fresh(Snapshot snapshot) {
        return new GroupScript(snapshot, Optional.empty());
    }

    static GroupScript of(GroupLine line, Snapshot snapshot) {
        return new GroupScript(snapshot, Optional.of(line));
    }

    private boolean isOurs(Area area) {
        return area.code().equals(snapshot.locality().code());
    }

    @Override
    public String title() {
        return before.map(line -> "Change " + line.name()).orElse("Add a peer group");
    }

    @Override
    public String key() {
        return before.map(line -> "peer group " + line.name()).orElse("new peer group");
    }

    @Override
    public String about() {
        return "%s is in every group and need not be typed.".formatted(snapshot.locality().name());
    }

    @Override
    public String verb() {
        return "Save the group";
    }

    @Override
    public Draft start() {
        return before.map(GroupLine::group)
                .map(group -> Draft.BLANK.with(NAME, group.name()).with(AREAS, TypedCouncils.written(others(group))))
                .orElse(Draft.BLANK);
    }

    private List<Area> others(PeerGroup group) {
        return group.areas().stream().filter(area -> !isOurs(area)).toList();
    }

    @Override
    public List<Section> sections(Draft draft) {
        return List.of(Section.of(
                "",
                Row.of(Field.line(NAME, "Name", "As in “2nd of 22, North West”")),
                Row.of(Field.paragraph(
                        AREAS,
                        "Councils",
                        "One on a line or with ; between them. The beginning of a name will do: “stock” is Stockport."))));
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var name = answers.needed(NAME, "What is the group called?");
        boolean taken = snapshot.peerGroups().stream()
                .filter(group -> before.map(GroupLine::group).filter(group::equals).isEmpty())
                .anyMatch(group -> group.name().equalsIgnoreCase(name));
        if (taken) {
            answers.wrong(NAME, "Another group has this name. Choose a name that differs.");
        }
        answers.needed(AREAS, "Which councils are in it?");
        var everybody = Stream.concat(Stream.of(snapshot.locality()), known.stream()).toList();
        var typed = TypedCouncils.read(draft.text(AREAS), everybody);
        typed.unclear().forEach(sentence -> answers.wrong(AREAS, sentence));
        var councils = typed.councils().stream().filter(area -> !isOurs(area)).toList();
        if (councils.isEmpty() && typed.unclear().isEmpty() && !draft.blank(AREAS)) {
            answers.wrong(AREAS, "Nobody to compare with yet. Type another council.");
        }
        return answers.reading(previews(councils), () -> change(name, councils));
    }

    private PlanChange change(String name, List<Area> councils) {
        var areas = Stream.concat(Stream.of(snapshot.locality()), councils.stream()).toList();
        int place = before.map(GroupLine::place).orElse(snapshot.peerGroups().size());
        return new PlanChange.SetPeerGroup(
                before.map(GroupLine::name).orElse(""), new PeerGroup(name, areas), place);
    }

    private List<Preview> previews(List<Area> councils) {
        List<Preview> previews = new ArrayList<>();
        if (!councils.isEmpty()) {
            previews.add(new Preview("In the group", "%s: %s and %s.".formatted(
                    Formats.counted(councils.size() + 1, "council", "councils"),
                    names(councils),
                    snapshot.locality().name())));
        }
        var left = known.stream().filter(area -> !councils.contains(area)).toList();
        previews.add(new Preview("The plan also has figures of", left.isEmpty() ? "No other council." : offer(left)));
        return previews;
    }

    private static String offer(List<Area> left) {
        int more = left.size() - OFFERED;
        return more <= 0
                ? names(left) + "."
                : "%s and %d others: type the beginning of a name.".formatted(names(left.subList(0, OFFERED)), more);
    }

    private static String names(List<Area> councils) {
        return councils.stream().map(Area::name).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public String saved(Draft draft) {
        return draft.text(NAME);
    }
}
