package org.localityplan.intake;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.localityplan.intake.sheet.Row;

/// The row of a table that names its columns. Case, spacing and punctuation of the names do not matter: `ONS Code`,
/// `ons_code` and ` Ons  code ` are the same.
///
/// @param row where it stands
/// @param written the names as the file writes them
/// @param columns the columns by bare name, from 0
public record Header(long row, List<String> written, Map<String, Integer> columns) {

    public static Header of(Row row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            columns.putIfAbsent(bare(row.cell(column)), column);
        }
        return new Header(row.number(), row.cells(), columns);
    }

    /// Only the letters and digits of a name.
    public static String bare(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (char each : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9')) {
                bare.append(each);
            }
        }
        return bare.toString();
    }

    public boolean has(String name) {
        return columns.containsKey(bare(name));
    }

    /// The names among those given that no column has.
    public List<String> missing(List<String> names) {
        return names.stream().filter(name -> !has(name)).toList();
    }

    /// The first name that stands above two columns.
    public Optional<String> twice() {
        Set<String> seen = new HashSet<>();
        return written.stream()
                .filter(name -> !name.isEmpty() && !seen.add(bare(name)))
                .findFirst();
    }

    public String cell(Row of, String name) {
        Integer column = columns.get(bare(name));
        return column == null ? "" : of.cell(column);
    }

    /// The name as the file writes it.
    String written(String name) {
        Integer column = columns.get(bare(name));
        return column == null ? name : written.get(column);
    }
}
