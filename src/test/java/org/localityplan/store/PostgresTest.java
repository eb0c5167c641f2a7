package org.localityplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget.Stated;
import org.localityplan.domain.budget.BudgetRules;
import org.localityplan.domain.budget.LineReport;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.history.Change;
import org.localityplan.domain.history.Change.ImportObservations;
import org.localityplan.domain.history.Change.Imported;
import org.localityplan.domain.history.MoneyChange;
import org.localityplan.domain.history.Outcome;
import org.localityplan.domain.history.PlanChange;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.history.WaitingChange;
import org.localityplan.domain.measure.Figure;
import org.localityplan.domain.measure.Framework;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.PeerGroup;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.plan.Milestone;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.store.command.Commands;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.row.PlanRow;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.schema.Schema;
import org.localityplan.store.write.Writing;

/// The same schema, queries and commands on a real PostgreSQL, two localities in one database.
class PostgresTest {

    private static final int STEPS = 80;
    private static final List<EmbeddedPostgres> SERVERS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        SERVERS.add(EmbeddedPostgres.start());
        Schema.migrate(SERVERS.getFirst().getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        SERVERS.removeFirst().close();
    }

    private static PlanDatabase made() {
        Jdbi jdbi = Jdbi.create(SERVERS.getFirst().getPostgresDatabase());
        Schema.Identity identity = new Schema.Identity(UUID.randomUUID(), UUID.randomUUID(), Schema.VERSION);
        jdbi.useHandle(owner -> Schema.identify(owner, identity, RichPlan.TRAFFORD.code(), OpenPlan.NOW));
        PlanDatabase database = new PlanDatabase(jdbi, identity.locality());
        database.create(commands(database), RichPlan.snapshot());
        return database;
    }

    private static Commands commands(PlanDatabase database) {
        Session session = OpenPlan.session(Path.of("."));
        return database.commands(session.person(), session.clock());
    }

    @Test
    void givesBackWhatWasWritten() {
        assertThat(made().snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
        assertThat(made().snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
    }

    @Test
    void recordsTakesBackAndDoesAgain() {
        PlanDatabase database = made();
        Commands commands = commands(database);
        OpenPlan.saved(database.change(
                handle -> commands.carryOut(handle,
                        OpenPlan.record(100, LocalDate.of(2026, 11, 20), 384), RichPlan.snapshot())));
        Snapshot recorded = database.snapshot(RichPlan.TODAY);
        OpenPlan.saved(database.change(commands::undo));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
        OpenPlan.saved(database.change(commands::redo));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(recorded).isNotEqualTo(RichPlan.snapshot());
        assertThat(database.auditHolds()).isTrue();
        assertThat(database.audit()).hasSize(4);
    }

    /// The same commands on the plan as on a file; each row comes back as it was.
    @Test
    void changesThePlanAndComesBack() {
        PlanDatabase database = made();
        Commands commands = commands(database);
        RandomChanges changes = new RandomChanges(5);
        int saved = 0;
        for (int i = 0; i < STEPS; i++) {
            Snapshot now = database.snapshot(RichPlan.TODAY);
            Change change = changes.next(now);
            if (database.change(handle -> commands.carryOut(handle, change, now)) instanceof Outcome.Saved(var entry)) {
                saved++;
                assertThat(database.snapshotAfter(entry, now, RichPlan.TODAY))
                        .isEqualTo(database.snapshot(RichPlan.TODAY));
            }
        }
        Snapshot last = database.snapshot(RichPlan.TODAY);
        for (int i = 0; i < saved; i++) {
            OpenPlan.saved(database.change(commands::undo));
        }
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
        for (int i = 0; i < saved; i++) {
            OpenPlan.saved(database.change(commands::redo));
        }
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(last);
        assertThat(database.auditHolds()).isTrue();
    }

    /// Two people change the same row: the second has read it before the first has written it.
    @Test
    void noticesWhatSomebodyElseChangedAtTheSameMoment() {
        PlanDatabase database = made();
        Commands commands = commands(database);
        Change move = new PlanChange.MoveMilestone(
                RichDelivery.REABLEMENT,
                RichDelivery.GO_LIVE,
                new Milestone.Delivery.Forecast(LocalDate.of(2027, 3, 1)),
                "Late");
        database.jdbi().useTransaction(second -> {
            RowChanges rows = new RowChanges(new Writing(second, database.locality(), UUID::randomUUID));
            PlanRow seen = rows.find(PlanTable.MILESTONE, RichDelivery.GO_LIVE).orElseThrow();
            OpenPlan.saved(database.change(first -> commands.carryOut(first, move, RichPlan.snapshot())));
            rows.put(seen.with("name", "Start"));
            assertThat(rows.write()).isFalse();
            second.rollback();
        });
        assertThat(database.snapshot(RichPlan.TODAY).plan().programmes().getFirst().projects().getFirst().milestones())
                .extracting(Milestone::name)
                .containsExactly("Pilot", "Go live");
    }

    @Test
    void importsTakesBackAndDoesAgain() {
        PlanDatabase database = made();
        Commands commands = commands(database);
        Outcome outcome = database.change(handle -> commands.carryOut(handle, figures(), RichPlan.snapshot()));
        assertThat(OpenPlan.saved(outcome).entry().after()).startsWith("1 new figures, 1 changed");
        Snapshot imported = database.snapshot(RichPlan.TODAY);
        OpenPlan.saved(database.change(commands::undo));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
        OpenPlan.saved(database.change(commands::redo));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(imported);
        OpenPlan.saved(database.change(commands::undo));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
    }

    @Test
    void reportsMoneyAndCountsListsAndTakesThatBack() {
        PlanDatabase database = made();
        Commands commands = commands(database);
        LineReport november = RichBudget.report(401, Period.month(2026, 11), "1.2", "1.25", "");
        WaitingList list = new WaitingList(
                RichPlan.id(300),
                "Speech",
                WaitingList.Holder.NHS,
                18,
                "",
                RichWaiting.TERMS,
                List.of(),
                RichPlan.OWN);
        WaitingCount count = RichPlan.count(
                301, LocalDate.of(2026, 11, 20), 384, new WaitingCount.Flow.Counted(10, 5, 1));
        List<Change> changes = List.of(
                new MoneyChange.ReportBudget(
                        List.of(new MoneyChange.ReportedLine(RichPlan.id(90), november)), Set.of()),
                new MoneyChange.SaveSavings(
                        List.of(RichBudget.saving(RichBudget.PROGRAMME, SavingTerms.NOT_STATED)), Set.of()),
                GapTest.gaps(
                        GapTest.gap(RichPlan.id(93), "Do nothing", "40", new Stated.Nothing()),
                        GapTest.gap(RichPlan.id(402), "Medium-term plan", "10", new Stated.Nothing())),
                new MoneyChange.SetBudgetRules(BudgetRules.USUAL),
                new WaitingChange.DefineWaitingList(list),
                new WaitingChange.RecordWaitingCounts(
                        List.of(new WaitingChange.ListCount(RichPlan.ASSESSMENTS, count)), Set.of()));
        changes.forEach(
                change -> OpenPlan
                        .saved(database.change(handle -> commands.carryOut(handle, change, RichPlan.snapshot()))));
        Snapshot changed = database.snapshot(RichPlan.TODAY);
        changes.forEach(_ -> OpenPlan.saved(database.change(commands::undo)));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
        changes.forEach(_ -> OpenPlan.saved(database.change(commands::redo)));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(changed).isNotEqualTo(RichPlan.snapshot());
    }

    @Test
    void keepsPeerGroupsInTheirOrder() {
        PlanDatabase database = made();
        Commands commands = commands(database);
        PeerGroup neighbours = RichPlan.snapshot().peerGroups().getLast();
        List<Change> changes = List.of(
                new PlanChange.SetPeerGroup("", new PeerGroup("Ours", neighbours.areas()), 1),
                new PlanChange.SetPeerGroup("Neighbours", neighbours, 0),
                new PlanChange.RemovePeerGroup("North West"));
        changes.forEach(change -> OpenPlan.saved(
                database.change(handle -> commands.carryOut(handle, change, RichPlan.snapshot()))));
        Snapshot changed = database.snapshot(RichPlan.TODAY);
        assertThat(changed.peerGroups()).extracting(PeerGroup::name).containsExactly("Neighbours", "Ours");
        changes.forEach(_ -> OpenPlan.saved(database.change(commands::undo)));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(RichPlan.snapshot());
        changes.forEach(_ -> OpenPlan.saved(database.change(commands::redo)));
        assertThat(database.snapshot(RichPlan.TODAY)).isEqualTo(changed);
    }

    private static ImportObservations figures() {
        Period latest = Period.financialYear(2020);
        MeasureKey employment = new MeasureKey(Framework.ASCOF_2014, "1E");
        return new ImportObservations(
                "ASCOF 2020/21",
                List.of(
                        new Imported(
                                RichPlan.measure(200, employment, Polarity.HIGHER),
                                List.of(RichPlan.seen(
                                        RichPlan.TRAFFORD, latest, Observation.TOTAL, Figure.Value.of("11.90")))),
                        new Imported(
                                RichPlan.measure(201, RichPlan.OUTCOME, Polarity.HIGHER),
                                List.of(RichPlan.seen(
                                        RichPlan.TRAFFORD, latest, Observation.TOTAL, new Figure.Suppressed())))));
    }
}
