package org.localityplan.desktop.waiting.sheet.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.waiting.count.WholeNumber;
import org.localityplan.desktop.waiting.sheet.row.Part.OfBand;
import org.localityplan.desktop.waiting.sheet.row.Part.OfClass;
import org.localityplan.domain.waiting.AgeBands;
import org.localityplan.domain.waiting.AgeBands.Band;
import org.localityplan.domain.waiting.CountDetail.PriorityCount;

/// Reads the parts of a list: of its classes all or none are given, and so are its bands.
final class PartReader {

    private final List<Part> parts;
    private final ListDraft draft;
    private final Map<Part, Integer> numbers = new LinkedHashMap<>();
    private final Map<Part, String> faults = new LinkedHashMap<>();

    PartReader(ListLine line) {
        parts = Part.of(line.list());
        draft = line.draft();
        parts.forEach(this::read);
        sayWhatIsMissing(classes());
        sayWhatIsMissing(bands());
    }

    /// What is wrong, by part.
    ///
    /// @param waiting everybody on the list, where that is typed
    Map<Part, String> faults(OptionalInt waiting) {
        waiting.ifPresent(people -> {
            checkSum(classes(), people, "The priority classes hold %s, but %s on the list. Correct one of them.");
            checkSum(bands(), people, "The lengths of wait hold %s, but %s on the list. Correct one of them.");
        });
        return faults;
    }

    List<PriorityCount> priorities() {
        return parts.stream()
                .filter(numbers::containsKey)
                .filter(OfClass.class::isInstance)
                .map(part -> new PriorityCount(((OfClass) part).priority(), numbers.getOrDefault(part, 0)))
                .toList();
    }

    /// The bands, once all of them are typed.
    AgeBands ages() {
        return numbers.keySet().containsAll(bands())
                ? new AgeBands(parts.stream()
                        .filter(OfBand.class::isInstance)
                        .map(OfBand.class::cast)
                        .map(band -> new Band(band.over(), band.end(), numbers.getOrDefault(band, 0)))
                        .toList())
                : AgeBands.NONE;
    }

    private List<Part> classes() {
        return parts.stream().filter(OfClass.class::isInstance).toList();
    }

    private List<Part> bands() {
        return parts.stream().filter(OfBand.class::isInstance).toList();
    }

    private void read(Part part) {
        String text = draft.text(part);
        if (!text.isEmpty()) {
            WholeNumber.parse(text)
                    .ifPresentOrElse(
                            number -> numbers.put(part, number),
                            () -> faults.put(
                                    part, "“%s” is no count of people. Write it like 65 or 1,190.".formatted(text)));
        }
    }

    private void sayWhatIsMissing(List<Part> alike) {
        if (alike.stream().anyMatch(part -> !draft.text(part).isEmpty())) {
            alike.stream()
                    .filter(part -> draft.text(part).isEmpty())
                    .forEach(part -> faults.put(part, "Give this too; write 0 where there is nobody."));
        }
    }

    private void checkSum(List<Part> alike, int waiting, String sentence) {
        int people = alike.stream().collect(Collectors.summingInt(part -> numbers.getOrDefault(part, 0)));
        if (people > waiting) {
            faults.putIfAbsent(alike.getFirst(), sentence.formatted(
                    Formats.counted(people, "person", "people"),
                    waiting == 1 ? "1 is" : Formats.number(waiting) + " are"));
        }
    }
}
