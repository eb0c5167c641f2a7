package org.localityplan.desktop.waiting.page.outlook;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.waiting.Queue;
import org.localityplan.domain.waiting.Rates;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Quantity;
import org.localityplan.domain.waiting.outlook.QueueReading;
import org.localityplan.domain.waiting.outlook.QueueReading.Answer;

/// The numbers that were put into a formula, in words.
final class PutIn {

    private PutIn() {}

    /// Of a quantity of a list; where there is no figure, what is wanting.
    static List<String> of(WaitingList list, QueueReading reading) {
        return switch (reading.answer()) {
            case Answer.Amount _ -> numbers(list, reading.quantity());
            case Answer.Growing() ->
                List.of("Over the last three counts as many or more joined than left, so that the list never clears.");
            case Answer.TooFewCounts() -> List.of(
                    "It takes three counts in a row with people joined, completed and removed; so far: %s."
                            .formatted(Formats.counted(Rates.lastFlows(list.counts()).size(), "such count",
                                    "such counts")));
            case Answer.SnapshotOnly() ->
                List.of("Only the size of the list is known: who joined and who left was not counted.");
            case Answer.NoAgeBands() -> List.of("The newest count does not say how long people have waited.");
            case Answer.NothingToDivideBy() -> List.of("Nobody left the list, or nobody joined it.");
        };
    }

    private static List<String> numbers(WaitingList list, Quantity quantity) {
        return switch (quantity) {
            case DEMAND -> List.of(moved(list, Flow.Counted::added) + " joined", weeks(list));
            case CAPACITY -> List.of(
                    moved(list, flow -> flow.completed() + flow.removed()) + " completed or removed", weeks(list));
            case LOAD -> read(list, Quantity.DEMAND, Quantity.CAPACITY);
            case CLEARANCE -> and(waiting(list), read(list, Quantity.CAPACITY, Quantity.DEMAND));
            case MEAN_WAIT -> List.of("%s in %s".formatted(
                    Spoken.people(list.counts().getLast().detail().ages().people()),
                    Formats.counted(list.counts().getLast().detail().ages().bands().size(), "band", "bands")));
            case PRESSURE -> and(standard(list), read(list, Quantity.MEAN_WAIT));
            case TARGET_MEAN_WAIT -> List.of(standard(list));
            case TARGET_QUEUE, TARGET_CAPACITY -> and(standard(list), read(list, Quantity.DEMAND));
            case QUEUE_RATIO -> and(waiting(list), read(list, Quantity.TARGET_QUEUE));
            case RELIEF_CAPACITY -> Stream.of(
                    read(list, Quantity.DEMAND, Quantity.TARGET_QUEUE),
                    List.of(waiting(list), "%d weeks in which it is to come down".formatted(Queue.RELIEF_WEEKS)))
                    .flatMap(List::stream)
                    .toList();
        };
    }

    /// `38 + 36 + 44 = 118`.
    private static String moved(WaitingList list, ToIntFunction<Flow.Counted> of) {
        var flows = Rates.lastFlows(list.counts());
        var terms = flows.stream().map(flow -> Formats.number(of.applyAsInt(flow))).collect(Collectors.joining(" + "));
        return "%s = %s".formatted(terms, Formats.number(flows.stream().mapToInt(of).sum()));
    }

    private static String weeks(WaitingList list) {
        return String.format(Locale.UK, "%.1f weeks", Rates.weeks(list.counts()));
    }

    private static String waiting(WaitingList list) {
        return Spoken.people(list.counts().getLast().waiting()) + " waiting";
    }

    private static String standard(WaitingList list) {
        return "Standard: " + Spoken.counted(list.standardWeeks(), "week", "weeks");
    }

    private static List<String> read(WaitingList list, Quantity... quantities) {
        var wanted = List.of(quantities);
        return QueueReading.of(list).stream()
                .filter(reading -> wanted.contains(reading.quantity()))
                .map(reading -> "%s: %s".formatted(reading.quantity().words(), reading.words()))
                .toList();
    }

    private static List<String> and(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
