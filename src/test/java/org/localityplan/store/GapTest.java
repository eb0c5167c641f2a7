package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.localityplan.domain.Money;
import org.localityplan.domain.Period;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.budget.Budget.Gap;
import org.localityplan.domain.budget.Budget.Stated;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.MoneyChange.SaveGaps;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.domain.history.Snapshot;

/// The gaps of years that a person makes and changes.
class GapTest {

    private static final UUID OLD = RichPlan.id(93);
    private static final UUID NEW = RichPlan.id(400);
    private static final Stated NOTHING = new Stated.Nothing();

    @TempDir
    Path folder = Path.of("");

    private final List<PlanDesk> desks = new ArrayList<>();

    @BeforeEach
    void make() {
        desks.add(new PlanDesk(folder));
    }

    @AfterEach
    void close() {
        desk().close();
    }

    private PlanDesk desk() {
        return desks.getLast();
    }

    static SaveGaps gaps(Gap... gaps) {
        return new SaveGaps(List.of(gaps), Set.of());
    }

    static Gap gap(UUID id, String title, String opening, Stated stated) {
        return new Gap(
                id, title, "Council", Period.financialYear(2027), Money.millions(opening), stated,
                Provenance.local("Executive, paper 5"));
    }

    /// Another gap, or one of these changed; now and then of a title that is taken.
    static SaveGaps any(List<Gap> known, UUID fresh, Random random) {
        UUID id = known.isEmpty() || random.nextBoolean() ? fresh : known.get(random.nextInt(known.size())).id();
        String title = random.nextInt(4) == 0 ? "Do nothing" : "Gap " + "x".repeat(random.nextInt(30)) + fresh;
        return gaps(gap(id, title, String.valueOf(1 + random.nextInt(90)), NOTHING));
    }

    private List<Gap> kept() {
        return desk().store().snapshot().budget().gaps();
    }

    /// Carries it out, takes it back and does it again; the file says the same when it is opened anew.
    private AuditEntry thereAndBack(Change change) {
        AuditEntry entry = desk().carryOut(change);
        Snapshot done = desk().store().snapshot();
        desk().undo();
        assertThat(desk().store().snapshot()).isEqualTo(RichPlan.snapshot());
        desk().redo();
        desk().reopenAs("programme.office");
        assertThat(desk().store().snapshot()).isEqualTo(done).isNotEqualTo(RichPlan.snapshot());
        assertThat(desk().store().verifyAudit()).isTrue();
        return entry;
    }

    @Test
    void gapsAreAddedInTheirOrder() {
        Gap one = gap(NEW, "Medium-term plan", "10", new Stated.Savings(Money.millions("9.5")));
        Gap other = gap(RichPlan.id(401), "Recovery plan", "12", NOTHING);
        Gap old = kept().getFirst();
        AuditEntry entry = thereAndBack(gaps(one, other));

        assertThat(entry.action()).isEqualTo("Added gaps");
        assertThat(entry.subject()).isEqualTo("Medium-term plan, 2027/28; Recovery plan, 2027/28");
        assertThat(kept()).containsExactly(old, one, other);
    }

    @Test
    void aChangeIsToldWithWhatWasThereBefore() {
        AuditEntry entry = thereAndBack(gaps(gap(OLD, "Do nothing", "40.5", NOTHING)));

        assertThat(entry.action()).isEqualTo("Changed gaps");
        assertThat(entry.before()).startsWith("Gap: £44,300,000.00; Stated savings: £600,000.00; Source: ");
        assertThat(entry.after())
                .isEqualTo("Gap: £40,500,000.00; Stated savings: none; Source: Executive, paper 5");
        assertThat(kept()).containsExactly(gap(OLD, "Do nothing", "40.5", NOTHING));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: £{3}m, stated {4}, {5}: {6}")
    @CsvFileSource(resources = "/rules/gap-faults.csv", numLinesToSkip = 1)
    void refusesGapsThatCannotBeAndAsksAboutTheUnit(
            String title, String partner, int startingIn, String opening, String stated, String source,
            String expected) {
        Gap gap = new Gap(
                NEW, title, partner, Period.financialYear(startingIn), Money.millions(opening),
                stated.equals("none") ? NOTHING : new Stated.Savings(Money.millions(stated)),
                Provenance.local(source));
        if (expected.equals("saved")) {
            desk().carryOut(gaps(gap));
            assertThat(kept()).endsWith(gap);
            return;
        }
        List<Fault> faults = PlanDesk.faults(desk().store().carryOut(gaps(gap)));
        assertThat(
                faults.stream().map(each -> each.field() + (each.asks() ? "?" : "")).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        desk().unchanged();
    }

    @Test
    void whatIsMeantNeverthelessIsKept() {
        Gap large = gap(NEW, "Medium-term plan", "1000", NOTHING);
        List<Fault> asked = PlanDesk.faults(desk().store().carryOut(gaps(large)));
        desk().carryOut(new SaveGaps(List.of(large), Set.copyOf(asked)));
        assertThat(kept()).endsWith(large);
    }

    @Test
    void refusesASheetWithoutAGapOrWithOneTwice() {
        PlanDesk.refused(desk().store().carryOut(gaps()), "", "There is no gap in this sheet");
        Gap one = gap(NEW, "One", "10", NOTHING);
        assertThat(PlanDesk.faults(desk().store().carryOut(gaps(one, one)))).extracting(Fault::field)
                .containsExactly("1.title");
        assertThat(PlanDesk.faults(desk().store().carryOut(gaps(one, gap(OLD, "one", "11", NOTHING)))))
                .extracting(Fault::field)
                .containsExactly("0.title", "1.title");
        PlanDesk.refused(desk().store().carryOut(gaps(kept().getFirst())), "", "like this already");
    }

    @Test
    void oneThatWouldMakeTwoAlikeDoesNotComeBack() {
        desk().carryOut(gaps(gap(OLD, "Renamed", "44.3", NOTHING)));
        desk().reopenAs("COLLEAGUE");
        desk().carryOut(gaps(gap(NEW, "do nothing", "10", NOTHING)));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().undo(), "", "another gap of the same year, title and partner");
    }

    @Test
    void oneThatWasTakenBackDoesNotComeBackBesideAnotherLikeIt() {
        desk().carryOut(gaps(gap(NEW, "Medium-term plan", "10", NOTHING)));
        desk().undo();
        desk().reopenAs("COLLEAGUE");
        desk().carryOut(gaps(gap(RichPlan.id(401), "Medium-term plan", "11", NOTHING)));
        desk().reopenAs("programme.office");
        PlanDesk.refused(desk().store().redo(), "", "another gap of the same year, title and partner");
    }
}
