package org.localityplan.pack.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.measure.forecast.Forecast;
import org.localityplan.domain.measure.forecast.YearEnd;
import org.localityplan.domain.measure.note.Note;
import org.localityplan.pack.page.Block;
import org.localityplan.pack.page.Block.Tone;

/// What people say of a measure that is off track or at risk, and what is to be expected of it.
final class MeasureAccount {

    private MeasureAccount() {}

    /// Whether the measure's light calls for an explanation.
    static boolean troubled(MeasureHistory history, Edition edition) {
        Light light = MeasureRag.judge(history, edition.snapshot().asAt()).light();
        return light == Light.RED || light == Light.AMBER;
    }

    /// Cause, action, owner and day of the newest figure, then the forecast in a line.
    static List<Block> of(MeasureHistory history, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                commentary(history).map(MeasureAccount::words).orElse("No cause or action has been written."),
                Tone.PLAIN));
        String forecast = forecast(history, edition);
        if (!forecast.isEmpty()) {
            blocks.add(new Block.Paragraph(forecast, Tone.NOTE));
        }
        return blocks;
    }

    private static Optional<Note.Commentary> commentary(MeasureHistory history) {
        return history.latest()
                .flatMap(newest -> history.notes().commentaries().stream()
                        .filter(each -> each.period().equals(newest.period()))
                        .findFirst());
    }

    private static String words(Note.Commentary said) {
        return "Cause: %s · Action: %s · Owner: %s · By: %s"
                .formatted(bare(said.cause()), bare(said.action()), said.owner(), Written.day(said.due()));
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /// What the rule and the owner expect of the end of the year; empty where neither can say anything.
    private static String forecast(MeasureHistory history, Edition edition) {
        List<String> parts = new ArrayList<>();
        if (Forecast.of(history) instanceof Forecast.Expected expected) {
            byRule(expected, Period.financialYearOf(edition.snapshot().asAt()), history).ifPresent(parts::add);
        }
        if (YearEnd.of(history, edition.snapshot().asAt()) instanceof YearEnd.Expected(var said, Rating rating)) {
            parts.add("The owner expects %s for %s: %s."
                    .formatted(
                            history.measure().unit().print(said.value()),
                            said.year().label(),
                            rating.light().words().toLowerCase(Locale.UK)));
        }
        return String.join(" ", parts);
    }

    private static Optional<String> byRule(Forecast.Expected expected, Period year, MeasureHistory history) {
        Unit unit = history.measure().unit();
        return expected.at(year)
                .map(step -> "If nothing changes, about %s in %s (8 chances in 10: %s to %s)."
                        .formatted(
                                unit.print(step.expected()),
                                Spoken.period(step.period()),
                                unit.number(step.low()),
                                unit.print(step.high())));
    }
}
