package org.localityplan.intake.sample;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.localityplan.domain.people.People;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;
import org.localityplan.intake.sample.file.SampleFile;
import org.localityplan.intake.sample.file.SampleRow;

/// The people who work with the sample: roles with account names, and nobody's name.
final class SamplePeople {

    private SamplePeople() {}

    /// The list, with the person who makes the sample as an administrator: nobody is to be a mere viewer of their own
    /// sample.
    static People with(String account) {
        Person maker = new Person(
                SampleRow.id("person", account), account, "Whoever made this sample", Role.ADMINISTRATOR, List.of());
        Stream<Person> others = SampleFile.rows("people.csv").stream()
                .map(SamplePeople::person)
                .filter(person -> !person.account().equalsIgnoreCase(account));
        return new People(Stream.concat(Stream.of(maker), others).toList());
    }

    private static Person person(SampleRow row) {
        return new Person(
                SampleRow.id("person", row.text("account")),
                row.text("account"),
                row.text("title"),
                row.one(Role.class, "role"),
                Stream.concat(ids("programme", "programme", row), ids("project", "projects", row))
                        .toList());
    }

    private static Stream<UUID> ids(String kind, String column, SampleRow row) {
        return row.keys(column).stream().map(key -> SampleRow.id(kind, key));
    }
}
