package org.localityplan.domain.measure.note;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;

class NoteRefusalTest {

    @Test
    void anOverrideIsAColour() {
        Signature chair = new Signature("the chair", LocalDate.of(2026, 4, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Note.Override(Period.month(2026, 10), Light.UNKNOWN, "none known", chair));
    }

    @Test
    void limitsAreNotFixedAfterFewerThanNoPoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Note.Spc.Charted(true, -1));
    }
}
