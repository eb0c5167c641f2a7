package org.localityplan.desktop;

import org.localityplan.desktop.kit.workspace.Drafts;
import org.localityplan.desktop.kit.workspace.PagePress;
import org.localityplan.desktop.kit.workspace.Preferences;
import org.localityplan.domain.history.Snapshot;

/// What the program around the frame gives to it.
///
/// @param file the name of the plan's file
/// @param note what is to be known of the file, for example when it was backed up; may be empty
/// @param preferences how the person likes the window
/// @param drafts what the person typed into this plan and has not saved
/// @param packs what prints the board pack
/// @param openSample opens the Trafford sample in place of the open plan
public record Surroundings(
        String file, String note, Preferences preferences, Drafts drafts, PackPress packs, Runnable openSample) {

    /// Prints the board pack, and single pages.
    public interface PackPress extends PagePress {

        /// Prints the pack of the snapshot into a file.
        Printed print(Snapshot snapshot);
    }
}
