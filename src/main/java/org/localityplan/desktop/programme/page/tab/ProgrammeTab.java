package org.localityplan.desktop.programme.page.tab;

import javafx.util.Subscription;
import org.localityplan.desktop.kit.tabs.TabPart;
import org.localityplan.desktop.programme.page.words.ProgrammePage;

/// One tab of a programme.
interface ProgrammeTab extends TabPart<ProgrammePage> {

    /// Follows the text size until the subscription ends.
    Subscription attach();
}
