package org.localityplan.desktop.programme.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenPlan;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Light;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.intake.sample.SamplePlan;

class ProgrammePageTest {

    private final Snapshot sample = SamplePlan.read().plan();

    @Test
    void isEmptyForAProgrammeThatIsNotInThePlan() {
        assertThat(ProgrammePage.of(sample, new UUID(0, 7))).isEmpty();
    }

    @Test
    void namesWhatIsNotGoodByHowTheProgrammeStands() {
        assertThat(page("Safeguarding adults").badHeading()).isEqualTo("What is off track and why");
        assertThat(page("Waiting lists and access").badHeading()).isEqualTo("What is at risk and why");
        assertThat(page("Supporting carers").badHeading()).isEqualTo("What to watch");
    }

    @Test
    void saysWhoAnswersForItWithoutAnAbbreviation() {
        assertThat(page("Safeguarding adults").owner()).isEqualTo("Safeguarding Adults");
    }

    @Test
    void listsTheOpenRequestsOfThisProgrammeOnly() {
        assertThat(page("Waiting lists and access").asks())
                .extracting(ProgrammePage.Ask::note)
                .containsExactly("Paper 3 · was due 30 October 2026");
        assertThat(page("Supporting carers").asks()).isEmpty();
    }

    @Test
    void listsTheWorstProjectFirstWithItsNextMilestone() {
        var worst = page("Safeguarding adults").lists().projects().getFirst();
        assertThat(worst.light()).isEqualTo(Light.RED);
        assertThat(worst.milestone()).isEqualTo("Assessor posts filled");
        assertThat(worst.dates()).isEqualTo("30 Sep 26 → 29 Jan 27");
        assertThat(worst.late()).isEqualTo("4 months");
    }

    @Test
    void keepsEveryMeasureOfTheProgrammeInItsTable() {
        for (var programme : sample.plan().programmes()) {
            assertThat(page(programme.name()).lists().measures())
                    .extracting(MeasureLine::key)
                    .isEqualTo(programme.measures());
        }
    }

    @Test
    void listsWhatSpeaksAgainstItsProjectsTheRedFirst() {
        var findings = page("Safeguarding adults").facts().findings();
        assertThat(findings).isNotEmpty();
        assertThat(findings).extracting(line -> line.finding().light()).isSorted();
    }

    @Test
    void saysWhyAProgrammeIsDeclaredBetterThanItsEvidence() {
        assertThat(page("Waiting lists and access").facts().declaredBetter())
                .containsExactly(
                        "One milestone is late, by 34 days; the waiting lists, which matter more, fall as planned.");
        assertThat(page("Preparing for adulthood").facts().declaredBetter())
                .containsExactly("The newest report does not explain it.");
        assertThat(page("Safeguarding adults").facts().declaredBetter()).isEmpty();
    }

    @Test
    void saysWhyAProjectIsDeclaredBetterThanItsEvidence() {
        assertThat(page("Systems and processes").lists().projects().stream()
                .filter(line -> line.project().name().equals("Residents’ portal"))
                .flatMap(line -> ProjectDetail.of(line).parts().stream())
                .filter(part -> part.heading().equals("Why it is declared better"))
                .flatMap(part -> part.statements().stream()))
                .containsExactly(
                        "The supplier has promised a second developer before release 2; a letter is to follow.");
    }

    @Test
    void saysToWhichProjectAFindingBelongsWhereThereAreSeveral() {
        var page = ProgrammePage.of(GivenDelivery.snapshot(), GivenDelivery.ACCESS).orElseThrow();
        assertThat(page.facts().findings()).extracting(FindingLine::where)
                .contains("Single front door", "Therapy waiting list");
        var home = ProgrammePage.of(GivenDelivery.snapshot(), GivenDelivery.HOME).orElseThrow();
        assertThat(home.facts().findings()).extracting(FindingLine::where).containsOnly("");
    }

    @Test
    void tellsAllThatIsKnownOfAProject() {
        var page = ProgrammePage.of(GivenDelivery.snapshot(), GivenDelivery.ACCESS).orElseThrow();
        var detail = page.lists().projects().stream()
                .filter(line -> line.project().id().equals(GivenDelivery.FRONT_DOOR))
                .findFirst()
                .orElseThrow()
                .detail();
        assertThat(detail.parts()).extracting(Detail.Part::heading).containsExactly(
                "What its facts say",
                "Why it is declared better",
                "What is good",
                "What is not, and why",
                "What happens next",
                "Milestones ahead",
                "Open risks and issues",
                "Open actions",
                "What it costs",
                "What it waits for");
        assertThat(detail.parts().get(8).statements())
                .containsExactly("Budget £1,200k, now expected £1,300k: £100k over.");
        assertThat(detail.parts().get(9).statements()).containsExactly(
                "“Shared record live” of Reablement at home, agreed for 15 December 2026, "
                        + "now expected on 15 December 2026, on time. Needed for: The front door reads it.");
    }

    @Test
    void showsBudgetSavingsAndTheCostOfProjects() {
        var money = ProgrammePage.of(GivenPlan.snapshot(), GivenPlan.SAFEGUARDING).orElseThrow().lists().money();
        assertThat(money.year()).isEqualTo("2026/27");
        assertThat(money.lines()).extracting(MoneyPage.Line::verdict).containsExactly("£200k over");
        assertThat(money.savings()).isEmpty();
        var access = ProgrammePage.of(GivenDelivery.snapshot(), GivenDelivery.ACCESS).orElseThrow().lists().money();
        assertThat(access.costs()).extracting(MoneyPage.Line::name).containsExactly("Single front door");
        assertThat(access.costs()).allMatch(MoneyPage.Line::worse);
    }

    @Test
    void comparesAnyTwoReports() {
        var told = ProgrammePage.of(GivenDelivery.snapshot(), GivenDelivery.ACCESS).orElseThrow().lists().told();
        assertThat(told).extracting(ToldBy::name)
                .containsExactly("The programme", "Single front door", "Therapy waiting list");
        var reports = told.getFirst().reports();
        var comparison = Comparison.of(reports.getFirst(), reports.getLast());
        assertThat(comparison.heading()).isEqualTo("September 2026 → October 2026: 3 differences");
        assertThat(comparison.lines()).extracting(Comparison.Line::cells).containsExactly(
                List.of("Declared", "On track", "At risk"),
                List.of("Headline", "Everything is going to plan.", "Assessors are hard to find."),
                List.of("What is not, and why", "–", "Three assessor posts are still empty."));
        assertThat(Comparison.of(reports.getFirst(), reports.getFirst()).heading()).endsWith("both say the same.");
    }

    @Test
    void saysInWordsThatAProgrammeNeverReported() {
        var page = ProgrammePage.of(GivenPlan.snapshot(), GivenPlan.id("teams")).orElseThrow();
        assertThat(page.summary().headline()).isEqualTo("This programme has not reported yet.");
        assertThat(page.declared()).isEqualTo(Light.NOT_STARTED);
        assertThat(page.lists().told().getFirst().reports()).isEmpty();
    }

    private ProgrammePage page(String name) {
        var programme = sample.plan().programmes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ProgrammePage.of(sample, programme.id()).orElseThrow();
    }
}
