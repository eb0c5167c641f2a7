package org.localityplan.desktop.measure;

import java.util.List;
import java.util.Locale;
import org.localityplan.domain.measure.Measure.Stage;

/// What the list can be narrowed by.
enum Facet {
    STATUS("Status"),
    FRAMEWORK("Framework"),
    PROGRAMME("Programme"),
    OWNER("Owner"),
    CONTROL("Control"),
    STAGE("Stage"),
    QUALITY("Data quality");

    static final String NOT_JUDGED = "Not judged";

    private final String words;

    Facet(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// What a measure has of it, in words; a measure may belong to several programmes.
    List<String> of(MeasureLine line) {
        var measure = line.measure();
        return switch (this) {
            case STATUS -> List.of(
                    line.rating().light().judged() ? line.rating().light().words() : NOT_JUDGED);
            case FRAMEWORK -> List.of(line.key().framework().words());
            case PROGRAMME -> line.linked() ? line.programmes() : List.of("None");
            case OWNER -> List.of(measure.owner());
            case CONTROL -> List.of(measure.upkeep().control().words().replaceFirst(":.*", ""));
            case STAGE -> List.of(stage(measure.stage()));
            case QUALITY -> List.of(measure.upkeep().quality().mark().words());
        };
    }

    private static String stage(Stage stage) {
        String word = stage.name().toLowerCase(Locale.UK);
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
