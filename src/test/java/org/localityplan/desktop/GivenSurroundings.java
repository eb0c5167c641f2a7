package org.localityplan.desktop;

import org.localityplan.desktop.kit.workspace.Drafts;

/// Surroundings of a frame under test: preferences and drafts in memory, a press that only says where it would print.
public final class GivenSurroundings {
    private GivenSurroundings() {}

    public static Surroundings surroundings() {
        return with(new GivenDrafts());
    }

    /// The same with what was typed the day before.
    public static Surroundings with(Drafts drafts) {
        return new Surroundings(
                "trafford.plan", "Backed up 08:12", new GivenPreferences(), drafts, new GivenPress(), () -> {});
    }
}
