package org.localityplan.desktop.settings.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.form.Draft;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.desktop.status.GivenReports;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.people.Person;
import org.localityplan.domain.people.Role;

class PersonScriptTest {

    private static final String YOU = "programme.office";
    private static final Snapshot NOBODY = GivenReports.snapshot();
    private static final Snapshot SOME = GivenPeople.snapshot();

    @Test
    void saysAgainWhatAPersonAlreadyIs() {
        for (Person person : SOME.steering().people().all()) {
            var script = PersonScript.of(person, SOME, YOU);
            assertThat(person(script, script.start())).isEqualTo(person);
        }
    }

    @Test
    void beginsTheListWithYouAsAdministrator() {
        var script = PersonScript.fresh(NOBODY, YOU);
        var made = person(script, script.start());
        assertThat(made.account()).isEqualTo(YOU);
        assertThat(made.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(script.read(script.start().with("role", "UPDATER")).wrong()).containsOnlyKeys("role");
    }

    @Test
    void warnsBeforeYouShutYourselfOut() {
        assertThat(warnings(PersonScript.fresh(NOBODY, YOU), "account", "somebody.else"))
                .containsExactly("You would not be on the list and could only look from then on.");
        assertThat(warnings(PersonScript.fresh(NOBODY, YOU), "account", YOU)).isEmpty();
        assertThat(warnings(PersonScript.of(GivenPeople.OFFICE, SOME, YOU), "role", "APPROVER"))
                .containsExactly("You could not change this list any more.");
    }

    @Test
    void refusesAnAccountThatIsOnTheListInAnyLetters() {
        var script = PersonScript.fresh(SOME, YOU);
        assertThat(script.read(script.start().with("account", "Board.Member")).wrong()).containsOnlyKeys("account");
        assertThat(script.read(script.start()).missing()).containsOnlyKeys("account");
        var same = PersonScript.of(GivenPeople.MEMBER, SOME, YOU);
        assertThat(same.read(same.start().with("account", "Board.Member")).change()).isPresent();
    }

    @Test
    void takesSeveralProjectsByNameEachOnce() {
        var script = PersonScript.fresh(SOME, YOU);
        var draft = script.act(script.act(script.start().with("account", "new"), "more"), "more");
        var directory = GivenReports.DIRECTORY.toString();
        assertThat(person(script, draft).own()).isEmpty();
        var twice = draft.with("own0", directory).with("own1", directory);
        assertThat(script.read(twice).wrong()).containsOnlyKeys("own1");
        var both = twice.with("own1", GivenReports.PROGRAMME.toString());
        assertThat(person(script, both).own()).containsExactly(GivenReports.DIRECTORY, GivenReports.PROGRAMME);
        assertThat(person(script, script.act(both, "drop-0")).own()).containsExactly(GivenReports.PROGRAMME);
    }

    @Test
    void offersProgrammesAndProjectsByName() {
        assertThat(new PlanParts(SOME).options()).extracting(Object::toString).containsExactly(
                "Waiting lists and access · the whole programme",
                "Single front door · Waiting lists and access",
                "Help yourself online · Waiting lists and access");
    }

    private static Person person(PersonScript script, Draft draft) {
        return ((PlanChange.SetPerson) script.read(draft).change().orElseThrow()).person();
    }

    private static List<String> warnings(PersonScript script, String field, String typed) {
        return script.read(script.start().with(field, typed)).previews().stream()
                .filter(preview -> preview.title().equals("Before you save"))
                .flatMap(preview -> preview.sentences().stream())
                .toList();
    }
}
