package org.localityplan.store.command.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.localityplan.domain.history.AuditEntry;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.command.row.RowSwap;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.command.structure.PeopleKeeper;
import org.localityplan.store.query.AuditReader;
import org.localityplan.store.row.PlanTable;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// Takes commands on the plan back and does them again: all of them in the same way, by the images of their rows. Neither
/// crosses an approval or a reopening of a report of what the command changed.
///
/// @param zone where a moment becomes a day
public record PlanTurn(Writing writing, ZoneId zone) {

    private static final String BACK = "Took back: ";
    private static final String AGAIN = "Did again: ";

    private static final String SEAL = """
            SELECT c.kind, a.line FROM command c
              JOIN audit a ON a.locality_id = c.locality_id AND a.line = c.last_line
             WHERE c.locality_id = :locality AND c.subject_id = :subject AND c.last_line > :line
               AND c.kind IN ('APPROVAL', 'REOPENING')
             ORDER BY c.last_line DESC LIMIT 1
            """;

    /// A command that a person carried out.
    ///
    /// @param subject what it changed most directly
    /// @param line the audit line that changed it last
    public record Command(UUID id, UUID subject, long line) {}

    /// What an approval or a reopening says to whoever would take it back.
    ///
    /// @param line its audit line
    public Step refuse(long line, boolean approval) {
        return Step.refused(sealed(audit(line), approval) + " Nothing was taken back.");
    }

    public Step takeBack(Command command) {
        return turn(command, RowSwap.back(writing, command.id()), BACK);
    }

    public Step doAgain(Command command) {
        return turn(command, RowSwap.again(writing, command.id()), AGAIN);
    }

    private Step turn(Command command, RowSwap swap, String verb) {
        String nothing = verb.equals(BACK) ? "nothing was taken back." : "nothing was done again.";
        boolean led = !leaderless();
        Optional<String> refusal = seal(command).or(() -> swap.write().map(reason -> reason + since(command)));
        if (refusal.isPresent()) {
            return Step.refused("%s It stays as it is now; %s".formatted(ended(refusal.get()), nothing));
        }
        if (led && leaderless()) {
            return Step.refused("Nobody would be an administrator any more; " + nothing);
        }
        AuditEntry last = audit(command.line());
        String action = last.action().replaceFirst("^(" + BACK + "|" + AGAIN + ")", "");
        AuditTrail.Line line = new AuditTrail.Line(action, last.subject(), last.before(), last.after());
        return new Step.Written(line.reversed(verb + action).about(reader().subjects(command.line())));
    }

    private boolean leaderless() {
        return PeopleKeeper.isLeaderless(new RowChanges(writing).all(PlanTable.PERSON));
    }

    /// The approval or reopening that stands between the command and now.
    private Optional<String> seal(Command command) {
        return writing.bare().first(
                SEAL,
                query -> query.bind("subject", command.subject()).bind("line", command.line()),
                row -> sealed(audit(row.line("line")), row.text("kind").equals("APPROVAL")));
    }

    private String sealed(AuditEntry entry, boolean approval) {
        String day = day(entry);
        return approval
                ? "The report of %s was approved on %s; reopen it to change it.".formatted(entry.subject(), day)
                : "The report of %s was reopened on %s; what was before stays on record.".formatted(
                        entry.subject(), day);
    }

    /// Who has been at it since the command, as far as that is known.
    private String since(Command command) {
        return reader().about(command.subject()).stream()
                .filter(entry -> entry.sequence() > command.line())
                .findFirst()
                .map(entry -> " (%s, %s: %s)".formatted(entry.who(), day(entry), entry.action()))
                .orElse("");
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private String day(AuditEntry entry) {
        return RowWords.day(LocalDate.ofInstant(entry.at(), zone));
    }

    private AuditEntry audit(long line) {
        return reader().line(line);
    }

    private AuditReader reader() {
        return new AuditReader(writing.bare());
    }
}
