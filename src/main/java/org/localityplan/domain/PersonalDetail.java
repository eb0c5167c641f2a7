package org.localityplan.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises what looks like a detail of a single person: the program keeps totals only.
public final class PersonalDetail {

    private static final Pattern POSTCODE =
            Pattern.compile("(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}");
    private static final Pattern PERSON_HEADER = Pattern.compile(
            "(date ?of ?birth|d\\.?o\\.?b\\.?|birth ?date|nhs ?(no|number)\\.?|post ?code|surname|forename|first ?name|"
                    + "last ?name|(client|patient|person|carer)s? ?name)",
            Pattern.CASE_INSENSITIVE);

    private PersonalDetail() {}

    /// What a cell seems to be of a single person, in the plural: `NHS numbers`, `postcodes`; empty when it is neither. NHS
    /// numbers are known by their check digit (NHS Data Dictionary, NHS NUMBER: modulus 11).
    public static String in(String cell) {
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

    /// What a heading says that its column holds of single people: `details (date of birth)`; empty when it says nothing
    /// such.
    public static String announcedBy(String heading) {
        String words = heading.replace('_', ' ');
        boolean personal = words.length() <= 20 && PERSON_HEADER.matcher(words).matches();
        return personal ? "details (" + words.toLowerCase(Locale.ROOT) + ")" : "";
    }

    /// Ten digits of which the last is the check digit: eleven less the weighted sum of the others, modulo eleven.
    private static boolean isNhsNumber(String cell) {
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
