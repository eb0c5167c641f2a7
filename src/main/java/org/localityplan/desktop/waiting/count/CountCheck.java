package org.localityplan.desktop.waiting.count;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.UkDate;
import org.localityplan.domain.Provenance;
import org.localityplan.domain.waiting.CountDetail;
import org.localityplan.domain.waiting.WaitingCount;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;
import org.localityplan.domain.waiting.WaitingList;

/// A draft read against its list: what is wrong, what is missing, and what it adds up to.
///
/// @param wrong what cannot be, by field: said at once
/// @param missing what is still to be typed, by field: said when somebody tries to save
record CountCheck(
        CountDraft draft,
        WaitingList list,
        Map<CountField, String> wrong,
        Map<CountField, String> missing) {

    private static final String WHOLE_NUMBER = "Write a whole number, for example 652.";
    private static final String WHOLE_WEEKS = "Write whole weeks, for example 26.";
    private static final String ALL_THREE = "Give all three movements, or leave all three empty.";

    CountCheck {
        wrong = Map.copyOf(wrong);
        missing = Map.copyOf(missing);
    }

    static CountCheck of(CountDraft draft, WaitingList list, LocalDate today) {
        return new CountCheck(draft, list, wrong(draft, list, today), missing(draft));
    }

    boolean complete() {
        return wrong.isEmpty() && missing.isEmpty();
    }

    Optional<LocalDate> day() {
        return UkDate.parse(draft.text(CountField.AT));
    }

    /// The count before the day that is typed.
    Optional<WaitingCount> before() {
        return day().flatMap(day -> list.counts().stream()
                .filter(count -> count.at().isBefore(day))
                .reduce((_, newer) -> newer));
    }

    /// What the draft adds up to, as far as it is typed.
    CountSum sum() {
        return CountSum.of(before(), flow(), number(CountField.WAITING));
    }

    /// The count that the draft means. Only for a complete draft.
    ///
    /// @param id the key it is to have
    WaitingCount count(UUID id) {
        return new WaitingCount(
                id,
                day().orElseThrow(),
                number(CountField.WAITING).orElseThrow(),
                flow(),
                number(CountField.LONGEST).isPresent()
                        ? new Longest.Weeks(number(CountField.LONGEST).getAsInt())
                        : new Longest.Unknown(),
                CountDetail.NONE,
                Provenance.local("Recorded in this program"));
    }

    private Flow flow() {
        boolean counted = CountField.MOVEMENTS.stream().allMatch(field -> number(field).isPresent());
        return counted
                ? new Flow.Counted(
                        number(CountField.ADDED).orElseThrow(),
                        number(CountField.COMPLETED).orElseThrow(),
                        number(CountField.REMOVED).orElseThrow())
                : new Flow.SnapshotOnly();
    }

    private OptionalInt number(CountField field) {
        return WholeNumber.parse(draft.text(field));
    }

    private static Map<CountField, String> wrong(CountDraft draft, WaitingList list, LocalDate today) {
        var wrong = new EnumMap<CountField, String>(CountField.class);
        for (CountField field : CountField.values()) {
            if (field != CountField.AT && !draft.blank(field) && WholeNumber.parse(draft.text(field)).isEmpty()) {
                wrong.put(field, field == CountField.LONGEST ? WHOLE_WEEKS : WHOLE_NUMBER);
            }
        }
        wrongDay(draft, list, today).ifPresent(sentence -> wrong.put(CountField.AT, sentence));
        boolean nobody = WholeNumber.parse(draft.text(CountField.WAITING)).orElse(1) == 0;
        if (nobody && WholeNumber.parse(draft.text(CountField.LONGEST)).orElse(0) > 0) {
            wrong.put(CountField.LONGEST, "Nobody is waiting, so there is no longest wait. Leave it empty.");
        }
        return wrong;
    }

    private static Optional<String> wrongDay(CountDraft draft, WaitingList list, LocalDate today) {
        if (draft.blank(CountField.AT)) {
            return Optional.empty();
        }
        var read = UkDate.parse(draft.text(CountField.AT));
        if (read.isEmpty()) {
            return Optional.of("This is no day. Write it as 31/10/2026.");
        }
        var day = read.get();
        if (day.isAfter(today)) {
            return Optional.of("This day is still to come. The count can be of today or earlier.");
        }
        return list.counts().stream().anyMatch(count -> count.at().equals(day))
                ? Optional.of("The list was already counted on %s. Give another day.".formatted(Formats.longDate(day)))
                : Optional.empty();
    }

    private static Map<CountField, String> missing(CountDraft draft) {
        var missing = new EnumMap<CountField, String>(CountField.class);
        if (draft.blank(CountField.AT)) {
            missing.put(CountField.AT, "Which day was the list counted?");
        }
        if (draft.blank(CountField.WAITING)) {
            missing.put(CountField.WAITING, "How many people are waiting? Write 0 when nobody is.");
        }
        boolean some = CountField.MOVEMENTS.stream().anyMatch(field -> !draft.blank(field));
        CountField.MOVEMENTS.stream()
                .filter(field -> some && draft.blank(field))
                .forEach(field -> missing.put(field, ALL_THREE));
        return missing;
    }
}
