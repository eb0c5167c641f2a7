package org.localityplan.intake;

import java.util.Optional;
import org.localityplan.domain.Area;
import org.localityplan.domain.Period;
import org.localityplan.intake.reference.ReferenceAreas;
import org.localityplan.intake.sheet.Row;

/// One row below its header. A cell that cannot be read goes to the faults, and the answer is empty.
record Line(Row row, Header header, Faults faults) {

    String text(String column) {
        return header.cell(row, column);
    }

    /// The cell, which must not be blank.
    Optional<String> needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "The cell is blank.", "Fill it in, or delete the row if it is a note or a total.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /// The area whose ONS code is in the one column and whose name is in the other. The code alone decides.
    Optional<Area> area(String codeColumn, String nameColumn, ReferenceAreas areas) {
        Optional<String> code = needed(codeColumn);
        Optional<Area> area = code.flatMap(known -> areas.area(known, text(nameColumn)));
        if (code.isPresent() && area.isEmpty()) {
            fault(
                    codeColumn,
                    "\"" + code.get() + "\" is no ONS code of a country, region, council or neighbourhood.",
                    "Use the nine characters of the ONS code, such as E08000009.");
        }
        return area;
    }

    Optional<Period> period(String column) {
        Optional<String> text = needed(column);
        // spreadsheets turn "Nov 2023" into "Nov-23"
        Optional<Period> period = text.map(words -> words.replaceFirst("^(\\p{L}{3,4})-(\\d\\d)$", "$1 20$2"))
                .flatMap(Period::parse);
        if (text.isPresent() && period.isEmpty()) {
            fault(column, "\"" + text.get() + "\" is no period.", "Write 2024/25, 2024/25 Q3, Nov 2024 or 2024.");
        }
        return period;
    }

    Optional<Reading> figure(String column) {
        Reading reading = Reading.of(text(column));
        if (reading instanceof Reading.Unreadable(String problem, String remedy)) {
            fault(column, problem, remedy);
            return Optional.empty();
        }
        return Optional.of(reading);
    }

    void fault(String column, String problem, String remedy) {
        faults.add(new Fault(row.number(), header.written(column), problem, remedy));
    }
}
