package org.localityplan.desktop.waiting.page.part;

import org.localityplan.desktop.kit.Formats;
import org.localityplan.domain.waiting.OverThreshold;
import org.localityplan.domain.waiting.Wait;
import org.localityplan.domain.waiting.WaitingCount.Flow;
import org.localityplan.domain.waiting.WaitingCount.Longest;

/// The figures of a count as a cell says them. What is not known is a dash, never a nought.
public final class CountWords {

    public static final String UNKNOWN = "–";

    private CountWords() {}

    /// `+9` or `−9`; nothing before a nought.
    public static String signed(int people) {
        return (people > 0 ? "+" : "") + Formats.number(people);
    }

    public static String longest(Longest longest) {
        return longest instanceof Longest.Weeks(int weeks) ? Formats.counted(weeks, "week", "weeks") : UNKNOWN;
    }

    public static String wait(Wait wait) {
        return wait instanceof Wait.Unknown ? UNKNOWN : wait.words();
    }

    /// How many have waited longer than the threshold, or why that cannot be said.
    public static String over(OverThreshold over) {
        return switch (over) {
            case OverThreshold.People(int people, int _) -> Formats.number(people);
            case OverThreshold.NoThreshold() -> "none set";
            case OverThreshold.NotCounted(int _) -> "not counted";
        };
    }

    /// People who joined, or a dash.
    public static String joined(Flow flow) {
        return switch (flow) {
            case Flow.Counted counted -> Formats.number(counted.added());
            case Flow.SnapshotOnly() -> UNKNOWN;
        };
    }

    public static String completed(Flow flow) {
        return switch (flow) {
            case Flow.Counted counted -> Formats.number(counted.completed());
            case Flow.SnapshotOnly() -> UNKNOWN;
        };
    }

    public static String removed(Flow flow) {
        return switch (flow) {
            case Flow.Counted counted -> Formats.number(counted.removed());
            case Flow.SnapshotOnly() -> UNKNOWN;
        };
    }

    /// All who left, completed or otherwise.
    public static String left(Flow flow) {
        return switch (flow) {
            case Flow.Counted counted -> Formats.number((long) counted.completed() + counted.removed());
            case Flow.SnapshotOnly() -> UNKNOWN;
        };
    }
}
