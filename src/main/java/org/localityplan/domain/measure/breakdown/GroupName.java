package org.localityplan.domain.measure.breakdown;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localityplan.domain.measure.breakdown.Breakdown.Kind;

/// What the name of a group tells of it: `18-64`, `65 and over`, `Female`, `Neighbourhood: North`.
///
/// @param name without the name of its kind
record GroupName(Kind kind, String name) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> GENDERS = Set.of("female", "male", "women", "men", "woman", "man", "non-binary");
    private static final Set<String> PLACES = Set.of("north", "south", "east", "west", "central");

    /// By age from youngest to oldest, else by name.
    static final Comparator<GroupName> ORDER = Comparator.comparing(GroupName::kind)
            .thenComparingInt(GroupName::age)
            .thenComparing(GroupName::name);

    static GroupName of(String breakdown) {
        int colon = breakdown.indexOf(':');
        String prefix = colon < 0 ? "" : breakdown.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String name = breakdown.substring(colon + 1).strip();
        return switch (prefix) {
            case "age" -> new GroupName(Kind.AGE, name);
            case "gender", "sex" -> new GroupName(Kind.GENDER, name);
            case "neighbourhood", "locality", "ward" -> new GroupName(Kind.NEIGHBOURHOOD, name);
            case "" -> new GroupName(kindOf(name.toLowerCase(Locale.ROOT)), name);
            default -> new GroupName(Kind.OTHER, breakdown);
        };
    }

    private static Kind kindOf(String name) {
        if (GENDERS.contains(name)) {
            return Kind.GENDER;
        }
        if (PLACES.contains(name) || name.contains("neighbourhood")) {
            return Kind.NEIGHBOURHOOD;
        }
        return NUMBER.matcher(name).lookingAt() || name.startsWith("under ") || name.startsWith("over ")
                ? Kind.AGE
                : Kind.OTHER;
    }

    /// The youngest age named; `under 18` and `64 and under` come first.
    private int age() {
        Matcher number = NUMBER.matcher(name);
        return kind == Kind.AGE && !name.toLowerCase(Locale.ROOT).contains("under") && number.find()
                ? Integer.parseInt(number.group())
                : 0;
    }
}
