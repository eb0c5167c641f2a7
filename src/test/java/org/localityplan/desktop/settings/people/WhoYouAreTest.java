package org.localityplan.desktop.settings.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.desktop.status.GivenReports;

class WhoYouAreTest {

    @Test
    void saysWhoYouAreAndWhatYouMayDo() {
        assertThat(WhoYouAre.sentences(GivenReports.snapshot(), "me"))
                .containsExactly(
                        "You work here as “me”, the name you sign in to this computer with.",
                        "While nobody is on the list, everybody may do everything.");
        assertThat(WhoYouAre.sentences(GivenPeople.snapshot(), "me").getLast())
                .isEqualTo("You are not on the list: you can look at everything and print it, and change nothing.");
        assertThat(WhoYouAre.sentences(GivenPeople.snapshot(), "FRONT.DOOR").getLast())
                .isEqualTo("On the list you are an updater, who looks and prints; reports on their own projects and"
                        + " enters figures.");
    }

    @Test
    void saysWhatProtectsThePlanAndWhatDoesNot() {
        assertThat(WhoYouAre.protection())
                .anyMatch(sentence -> sentence.startsWith("Roles stop accidents only."))
                .anyMatch(sentence -> sentence
                        .startsWith("The plan’s file has no password: whoever can open the folder"));
    }

    @Test
    void listsEverybodyWithWhatTheyReportOn() {
        var lines = PersonLine.all(GivenPeople.snapshot(), "programme.office");
        assertThat(lines).extracting(PersonLine::account)
                .containsExactly("programme.office (you)", "front.door", "board.member");
        assertThat(lines.get(1).own()).containsExactly("Single front door", "Waiting lists and access");
        assertThat(lines.get(1).spoken())
                .isEqualTo("front.door, Project manager, single front door, Updater, reports on 2 parts of the plan");
    }
}
