package org.localityplan.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The NHS numbers are made up: of the range kept for tests.
class PersonalDetailsTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "9434765870", "M33 7ZF", "m337zf", "SW1A 1AA",
        "W1A 0AX"})
    void recognisesDetailsOfPeople(String cell) {
        assertThat(PersonalDetails.in(row(cell))).isPresent();
        assertThat(PersonalDetails.inTitle(row(cell))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Date of birth", "date_of_birth", "DOB", "D.O.B.", "NHS Number", "nhs_no", "Postcode",
        "Post code", "Surname", "First name", "Client name"})
    void recognisesHeadersOfDetails(String cell) {
        assertThat(PersonalDetails.inTitle(row(cell))).isPresent();
        assertThat(PersonalDetails.in(row(cell))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "-123456789", "1234.567890", "943  476 5919",
        "E08000009", "2024/25", "Trafford", "65-84", "1C1A1864", "M33", "Area name", "", "Total",
        "Measure Group Description"})
    void leavesFiguresAndPlacesAlone(String cell) {
        assertThat(PersonalDetails.inTitle(row(cell))).isEmpty();
    }

    private static Row row(String cell) {
        return new Row(7, List.of("Trafford", cell));
    }
}
