package org.localityplan.desktop.waiting.page.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.text.Fact;
import org.localityplan.domain.waiting.GivenList;
import org.localityplan.domain.waiting.ListTerms;

class TermFactsTest {

    @Test
    void saysInWordsWhatNobodyAgreed() {
        assertThat(TermFacts.of(GivenLists.shrinking())).contains(
                new Fact("Provider", "Not named"),
                new Fact("Where", "The whole locality"),
                new Fact("Threshold", "None agreed"),
                new Fact("Priority classes", "None"),
                new Fact("Aim", "None agreed"),
                new Fact("Source", "Illustrative: invented for the sample"));
    }

    @Test
    void saysWhatWasAgreed() {
        var terms = new ListTerms(
                new ListTerms.Threshold.Weeks(26), List.of("Urgent", "Routine"), "South", "A trust",
                new ListTerms.Aim.Size(LocalDate.of(2026, 8, 31), 340, LocalDate.of(2027, 1, 31), 220));
        assertThat(TermFacts.of(GivenList.with(terms, List.of("2026-10-31:100:-")))).contains(
                new Fact("Provider", "A trust"),
                new Fact("Where", "South"),
                new Fact("Standard", "Nobody is to wait longer than 12 weeks"),
                new Fact("Threshold", "A wait over 26 weeks is too long"),
                new Fact("Priority classes", "Urgent, Routine"),
                new Fact("Aim", "From 340 on 31 August 2026 to 220 by 31 January 2027"),
                new Fact("Source", "Monthly return"));
    }
}
