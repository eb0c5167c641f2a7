package org.localityplan.desktop.waiting.page.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenLists;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf;

class WhatIfStoryTest {

    @Test
    void saysThatAGrowingListIsNeverClear() {
        var story = WhatIfStory.of(Comparison.of(GivenLists.growing(), WhatIf.AS_NOW).orElseThrow());
        assertThat(story.title()).isEqualTo("As now: growing, never clear");
        assertThat(story.table().points()).hasSize(105);
        assertThat(story.table().points().getFirst().spoken()).isEqualTo("Week 0, 31 October 2026: 402 as now");
    }

    @Test
    void keepsAListClearOnceItIs() {
        var story = WhatIfStory.of(Comparison.of(
                GivenLists.growing(), new WhatIf(30, 0, new WhatIf.Initiative(0, 0))).orElseThrow());
        assertThat(story.title()).isEqualTo("Tried: clear by 6 February 2027");
        assertThat(story.table().points().getLast().cells()).isEqualTo(List.of("26", "1 May 2027", "420", "0"));
    }
}
