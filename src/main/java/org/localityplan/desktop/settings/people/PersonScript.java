package org.localityplan.desktop.settings.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Answers;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.kit.form.Field;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.desktop.kit.form.Reading;
import org.localityplan.desktop.kit.form.Reading.Preview;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.form.Section;
import org.localityplan.desktop.kit.form.Section.Row;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;

/// Asks who somebody is, what they may do, and what they report on.
final class PersonScript implements Script {

    private final UUID id;
    private final Optional<Person> before;
    private final String you;
    private final People people;
    private final OwnParts own;

    private PersonScript(UUID id, Optional<Person> before, Snapshot snapshot, String you) {
        this.id = id;
        this.before = before;
        this.you = you;
        people = snapshot.steering().people();
        own = new OwnParts(new PlanParts(snapshot).optionsWith(before.map(Person::own).orElse(List.of())));
    }

    /// @param you the account name of the person who works here; the first to be put on the list
    static PersonScript fresh(Snapshot snapshot, String you) {
        return new PersonScript(UUID.randomUUID(), Optional.empty(), snapshot, you);
    }

    static PersonScript of(Person person, Snapshot snapshot, String you) {
        return new PersonScript(person.id(), Optional.of(person), snapshot, you);
    }

    @Override
    public String title() {
        return before.map(person -> "Change " + person.account()).orElse("Add a person");
    }

    @Override
    public String key() {
        return before.map(_ -> "person " + id).orElse("new person");
    }

    @Override
    public String about() {
        return first() ? "Begin with yourself, as an administrator: whoever is not on the list can only look." : "";
    }

    @Override
    public String verb() {
        return "Save the person";
    }

    @Override
    public Draft start() {
        return before.map(this::typed)
                .orElseGet(() -> first()
                        ? Draft.BLANK.with("account", you).with("role", Role.ADMINISTRATOR.name())
                        : Draft.BLANK.with("role", Role.UPDATER.name()));
    }

    private Draft typed(Person person) {
        return own.start(person.own())
                .with("account", person.account())
                .with("title", person.title())
                .with("role", person.role().name());
    }

    private boolean first() {
        return people.all().isEmpty();
    }

    @Override
    public List<Section> sections(Draft draft) {
        var roles = Stream.of(Role.values()).map(role -> new Option(role.name(), role.words())).toList();
        return List.of(
                Section.of(
                        "",
                        Row.of(
                                Field.line("account", "Account name", "As they sign in to their computer"),
                                Field.choice("role", "Role", "", roles)),
                        Row.of(Field.line("title", "Title", "For example: Project manager, single front door"))),
                own.section(draft));
    }

    @Override
    public Draft act(Draft draft, String deed) {
        return own.act(draft, deed);
    }

    @Override
    public Reading read(Draft draft) {
        var answers = new Answers(draft);
        var account = answers.needed("account", "What do they sign in with?");
        var role = Role.valueOf(draft.blank("role") ? Role.VIEWER.name() : draft.text("role"));
        boolean taken = people.of(account).filter(other -> !other.id().equals(id)).isPresent();
        if (taken) {
            answers.wrong("account", "“%s” is on the list already. Change that entry instead.".formatted(account));
        }
        if (first() && role != Role.ADMINISTRATOR) {
            answers.wrong("role",
                    "The first person on the list has to be an administrator, or nobody could add others.");
        }
        var parts = own.read(draft, answers);
        return answers.reading(
                previews(account, role),
                () -> new PlanChange.SetPerson(new Person(id, account, draft.text("title"), role, parts)));
    }

    private List<Preview> previews(String account, Role role) {
        List<Preview> previews = new ArrayList<>();
        previews.add(new Preview("What each role does", Stream.of(Role.values())
                .map(each -> "%s%s: %s.".formatted(each.words(), each == role ? " (chosen)" : "", each.may()))
                .toList()));
        boolean yours = account.equalsIgnoreCase(you);
        if (first() && !yours) {
            previews.add(
                    new Preview("Before you save", "You would not be on the list and could only look from then on."));
        }
        if (yours && before.isPresent() && role != Role.ADMINISTRATOR) {
            previews.add(new Preview("Before you save", "You could not change this list any more."));
        }
        return previews;
    }

    @Override
    public String saved(Draft draft) {
        return draft.text("account");
    }
}
