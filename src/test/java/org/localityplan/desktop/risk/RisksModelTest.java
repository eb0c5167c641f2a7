package org.localityplan.desktop.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.kit.workspace.Background;
import org.localityplan.desktop.risk.RisksModel.Choice;
import org.localityplan.domain.register.GivenDelivery;

class RisksModelTest {

    private final RisksModel model = new RisksModel(Background.atOnce());

    @Test
    void showsNothingBeforeThereIsAPlan() {
        model.choose(Choice.ALL);
        assertThat(model.view().get()).isEmpty();
    }

    @Test
    void saysWhatTheBoardHearsOfAndWhatHasSlipped() {
        model.show(GivenDelivery.snapshot());
        assertThat(view().headline()).isEqualTo(
                "4 of 8 open risks and issues stand at the board’s line of 15 or above, 2 without an open action. "
                        + "3 key milestones have slipped.");
    }

    @Test
    void looksAtOneProgramme() {
        model.show(GivenDelivery.snapshot());
        assertThat(view().choices()).extracting(Choice::toString)
                .containsExactly("All programmes", "Waiting lists and access", "Living well at home");
        model.choose(view().choices().getLast());
        assertThat(view().register().open()).hasSize(3);
        assertThat(view().headline()).isEqualTo(
                "1 of 3 open risks and issues stand at the board’s line of 15 or above. 2 key milestones have slipped.");
    }

    @Test
    void looksAtAllAgainWhenTheProgrammeIsGone() {
        model.show(GivenDelivery.snapshot());
        model.choose(view().choices().getLast());
        model.show(GivenDelivery.bare());
        assertThat(view().choice()).isEqualTo(Choice.ALL);
        assertThat(view().headline()).isEqualTo("No risk or issue is open. There are no milestones.");
    }

    @Test
    void remembersTheProgrammeWhileItIsThere() {
        model.show(GivenDelivery.snapshot());
        model.choose(new Choice(Optional.of(GivenDelivery.HOME), "Living well at home"));
        model.show(GivenDelivery.snapshot());
        assertThat(view().choice().programme()).contains(GivenDelivery.HOME);
    }

    private RisksModel.View view() {
        return model.view().get().orElseThrow();
    }
}
