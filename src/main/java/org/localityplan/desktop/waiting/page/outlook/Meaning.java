package org.localityplan.desktop.waiting.page.outlook;

import java.util.Locale;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.waiting.Rates;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.QueueReading;
import org.localityplan.domain.waiting.outlook.QueueReading.Answer;

/// What a figure of a queue says of its list, in a few words.
final class Meaning {

    private static final double TOO_BIG = 2;
    private static final double DAYS = 7;

    private Meaning() {}

    static String of(WaitingList list, QueueReading reading) {
        return reading.answer() instanceof Answer.Amount(double amount, _) ? of(list, reading, amount) : "";
    }

    private static String of(WaitingList list, QueueReading reading, double amount) {
        return switch (reading.quantity()) {
            case LOAD ->
                amount > 1 ? "More join than leave" : amount < 1 ? "More leave than join" : "As many leave as join";
            case CLEARANCE -> amount == 0
                    ? "The list is clear"
                    : "At the present rate, by " + Formats.longDate(
                            list.counts().getLast().at().plusDays(Math.round(Math.min(amount, 5200) * DAYS)));
            case PRESSURE -> amount > 1 ? "The standard will be missed" : "The standard can be kept";
            case QUEUE_RATIO -> amount > TOO_BIG
                    ? "Too big: over twice its target"
                    : amount > 1 ? "Over its target, but not twice" : "Within its target";
            case RELIEF_CAPACITY -> against(list, amount, "for 26 weeks");
            case TARGET_CAPACITY -> against(list, amount, "once at the target");
            case TARGET_QUEUE -> "So many may wait for the standard to be kept";
            case TARGET_MEAN_WAIT -> "So long may the mean wait be";
            case DEMAND -> "People who join";
            case CAPACITY -> "People who leave";
            case MEAN_WAIT -> "Over all who wait now";
        };
    }

    /// What would be needed a week beyond what there is.
    private static String against(WaitingList list, double wanted, String why) {
        if (!(Rates.of(list) instanceof Rates.Known(var _, double capacity))) {
            return "";
        }
        double more = wanted - capacity;
        return more > 0
                ? String.format(Locale.UK, "%,.1f more than now, %s", more, why)
                : "No more than now, " + why;
    }
}
