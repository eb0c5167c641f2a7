package org.localityplan.domain.measure;

import java.util.Optional;
import java.util.stream.Stream;

/// The set of definitions that a measure's code belongs to.
public enum Framework {
    /// The Adult Social Care Outcomes Framework as it was up to 2022/23.
    ASCOF_2014("ascof-2014", "ASCOF to 2022/23"),
    /// The Adult Social Care Outcomes Framework from 2023/24; several codes mean something else than before.
    ASCOF_2023("ascof-2023", "ASCOF from 2023/24"),
    /// Measures the locality defines itself.
    LOCAL("local", "Local");

    private final String code;
    private final String words;

    Framework(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// How the framework is stored and exported.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public static Optional<Framework> of(String code) {
        return Stream.of(values())
                .filter(each -> each.code.equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /// The ASCOF framework in force in the financial year that begins in the given calendar year.
    public static Framework ascofIn(int startingIn) {
        return startingIn < 2023 ? ASCOF_2014 : ASCOF_2023;
    }
}
