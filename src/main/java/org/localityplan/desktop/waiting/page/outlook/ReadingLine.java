package org.localityplan.desktop.waiting.page.outlook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.QueueReading;

/// One quantity of a list as the table words it.
record ReadingLine(WaitingList list, QueueReading reading) {

    String name() {
        return reading.quantity().words();
    }

    String answer() {
        return reading.words();
    }

    /// What the answer says of the list; empty where the figure says it itself.
    String meaning() {
        return Meaning.of(list, reading);
    }

    String spoken() {
        return Stream.of(name(), answer(), meaning())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Its formula, what was put in, and where the formula comes from.
    Detail detail() {
        return new Detail(
                "%s: %s".formatted(name(), answer()),
                meaning(),
                List.of(
                        new Detail.Part("Formula", List.of(reading.quantity().formula())),
                        new Detail.Part("Put in", PutIn.of(list, reading)),
                        new Detail.Part("Source", List.of(reading.quantity().source()))));
    }
}
