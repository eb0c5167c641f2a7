package org.localityplan.desktop.measure.edit.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.localityplan.desktop.kit.form.Field.Option;
import org.localityplan.domain.Period;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;

/// What there is to choose from.
final class Choices {

    private Choices() {}

    /// The values of an enum as options, first letter in capitals.
    static <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> words) {
        return Stream.of(values)
                .map(each -> new Option(each.name(), capital(words.apply(each))))
                .toList();
    }

    /// The value that the code of an option names.
    static <E extends Enum<E>> E chosen(Class<E> kind, String code) {
        return Enum.valueOf(kind, code);
    }

    /// Measures that come every month, and none.
    static List<Option> monthly(Snapshot snapshot, MeasureKey own) {
        var options = new ArrayList<Option>();
        options.add(new Option("", "None"));
        snapshot.measures().stream()
                .map(MeasureHistory::measure)
                .filter(each -> each.frequency() == Period.Kind.MONTH
                        && each.stage() != Measure.Stage.RETIRED
                        && !each.key().equals(own))
                .forEach(each -> options.add(
                        new Option(each.key().toString(), "%s %s".formatted(each.key().code(), each.name()))));
        return options;
    }

    static String words(Period.Kind kind) {
        return switch (kind) {
            case MONTH -> "Every month";
            case QUARTER -> "Every quarter";
            case FINANCIAL_YEAR -> "Every financial year";
            case CALENDAR_YEAR -> "Every calendar year";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
