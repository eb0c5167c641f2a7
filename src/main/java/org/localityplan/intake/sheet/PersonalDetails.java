package org.localityplan.intake.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Recognises what looks like details of single people. The program keeps aggregates only and refuses such a file.
public final class PersonalDetails {

    private static final String REMEDY = "Import totals only. Nothing of this file was kept.";
    private static final Pattern POSTCODE =
            Pattern.compile("(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}");
    private static final Pattern PERSON_HEADER = Pattern.compile(
            "(date ?of ?birth|d\\.?o\\.?b\\.?|birth ?date|nhs ?(no|number)\\.?|post ?code|surname|forename|first ?name|"
                    + "last ?name|(client|patient|person|carer)s? ?name)",
            Pattern.CASE_INSENSITIVE);

    private PersonalDetails() {}

    /// A refusal that names the row but repeats nothing of what was found.
    public static Optional<Refusal> in(Row row) {
        return refusal(row, PersonalDetails::value);
    }

    /// The same for a row that may hold headers, whose words also count.
    public static Optional<Refusal> inTitle(Row row) {
        return refusal(row, cell -> value(cell).isEmpty() ? header(cell) : value(cell));
    }

    private static Optional<Refusal> refusal(Row row, UnaryOperator<String> what) {
        return row.cells().stream()
                .map(what)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> new Refusal(row.number(), "The file seems to hold " + words + " of single people.",
                        REMEDY));
    }

    private static String value(String cell) {
        int length = cell.length();
        if (length >= 10 && length <= 12 && isNhsNumber(cell)) {
            return "NHS numbers";
        }
        boolean postcode = length >= 5
                && length <= 8
                && Character.isDigit(cell.charAt(length - 3))
                && POSTCODE.matcher(cell).matches();
        return postcode ? "postcodes" : "";
    }

    private static String header(String cell) {
        String words = cell.replace('_', ' ');
        boolean personal = words.length() <= 20 && PERSON_HEADER.matcher(words).matches();
        return personal ? "details (" + words.toLowerCase(Locale.ROOT) + ")" : "";
    }

    /// Ten digits of which the last is the check digit: eleven less the weighted sum of the others, modulo eleven.
    static boolean isNhsNumber(String cell) {
        if (!Character.isDigit(cell.charAt(0)) || !TEN_DIGITS.matcher(cell).matches()) {
            return false;
        }
        List<Integer> digits = cell.chars()
                .filter(Character::isDigit)
                .mapToObj(Character::getNumericValue)
                .toList();
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += digits.get(i) * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.getLast();
    }
}
