package org.localityplan.store.command.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.domain.history.Outcome.Fault;
import org.localityplan.store.command.row.RowChanges;
import org.localityplan.store.command.row.RowImage;
import org.localityplan.store.command.row.RowWords;
import org.localityplan.store.write.AuditTrail;
import org.localityplan.store.write.Step;
import org.localityplan.store.write.Writing;

/// A command on the plan on its way: what it would do to rows, what is wrong with it, and what is told of it.
///
/// @param writing the transaction
/// @param rows nothing of it is written before the whole command is found to be right
/// @param by who changes the plan, and when
/// @param faults what is wrong so far
/// @param told what the rows do not say themselves
/// @param form the one field under which everything is told that is wrong; empty where each field is told of by itself
public record PlanEdit(
        Writing writing, RowChanges rows, By by, List<Fault> faults, List<Told> told, Optional<String> form) {

    /// The most letters of a name, of an account and of a reason.
    public static final int NAME = 300;

    public static final int TITLE = 500;
    public static final int SENTENCES = 2_000;
    public static final int TEXT = 4_000;

    private static final String SAME = "It is like this already. Nothing was changed.";

    /// Who changes the plan, and on which day.
    public record By(String person, LocalDate today) {}

    /// Something that was before and is now.
    public record Told(String label, String before, String after) {}

    /// What was done, for the audit trail.
    ///
    /// @param action in words: `Re-forecast a milestone`
    /// @param subject to what: `Reablement: Go live`
    /// @param about the parts of the plan whose history it belongs to
    public record Deed(String action, String subject, Set<UUID> about) {}

    public PlanEdit(Writing writing, By by) {
        this(writing, new RowChanges(writing), by, new ArrayList<>(), new ArrayList<>(), Optional.empty());
    }

    /// The same command in a form in a form: what is wrong is told under one field.
    public PlanEdit in(String field) {
        return new PlanEdit(writing, rows, by, faults, told, Optional.of(field));
    }

    public LocalDate today() {
        return by.today();
    }

    public PlanParts parts() {
        return new PlanParts(rows);
    }

    public void fault(String field, String sentence) {
        faults.add(new Fault(form.orElse(field), sentence));
    }

    /// A fault unless there are some words, and not too many.
    public void needed(String field, String words, int most) {
        if (words.isBlank()) {
            fault(field, "This is needed: others will ask. Write it down.");
        }
        most(field, words, most);
    }

    public void most(String field, String words, int most) {
        if (words.length() > most) {
            fault(field, "This has at most %,d letters. Shorten it.".formatted(most));
        }
    }

    public void tell(String label, String before, String after) {
        told.add(new Told(label, before, after));
    }

    /// Tells why, where a reason was given.
    public void why(String reason) {
        tell("Why", "", reason);
    }

    /// Refused as a whole, whatever else is wrong.
    public Step refused(String sentence) {
        faults.add(new Fault(form.orElse(""), sentence));
        return Step.refused(sentence);
    }

    /// Refused because of one field.
    public Step refused(String field, String sentence) {
        fault(field, sentence);
        return Step.refused(List.copyOf(faults));
    }

    /// What is to be written, unless something is wrong or nothing would change.
    public Step done(Deed deed) {
        if (!faults.isEmpty()) {
            return Step.refused(List.copyOf(faults));
        }
        List<RowImage> images = rows.images();
        if (images.isEmpty()) {
            return Step.refused(SAME);
        }
        return new Step.Written(new AuditTrail.Line(
                deed.action(),
                deed.subject(),
                words(RowWords.before(images), told.stream().filter(each -> !each.before().isBlank())
                        .map(each -> each.label() + ": " + each.before())),
                words(RowWords.after(images), told.stream().filter(each -> !each.after().isBlank())
                        .map(each -> each.label() + ": " + each.after())))
                .about(deed.about()));
    }

    private static String words(String ofRows, Stream<String> others) {
        return Stream.concat(Stream.of(ofRows).filter(words -> !words.isEmpty()), others)
                .collect(Collectors.joining(". "));
    }
}
