package org.localityplan.domain.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingListTest {

    @Test
    void knowsItsLastTwoCounts() {
        WaitingList list = GivenList.of(List.of("2026-08-31:1:-", "2026-09-30:2:-", "2026-10-31:3:-"));

        assertThat(list.latest().orElseThrow().waiting()).isEqualTo(3);
        assertThat(list.previous().orElseThrow().waiting()).isEqualTo(2);
        assertThat(GivenList.of(List.of("2026-10-31:3:-")).previous()).isEmpty();
        assertThat(GivenList.of(List.of()).latest()).isEmpty();
        assertThat(list.holder().words()).isEqualTo("Council");
        assertThat(WaitingList.Holder.NHS.words()).isEqualTo("NHS");
    }

    @Test
    void countsOfPeopleAreNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> GivenList.of(List.of("2026-10-31:-1:-")));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingCount.Flow.Counted(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingCount.Flow.Counted(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingCount.Flow.Counted(0, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingCount.Longest.Weeks(-1));
    }

    @Test
    void netFlowIsPositiveWhenTheListGrows() {
        assertThat(new WaitingCount.Flow.Counted(96, 80, 6).net()).isEqualTo(10);
    }
}
