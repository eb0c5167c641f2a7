package org.localityplan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.localityplan.desktop.Surroundings.PackPress;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.waiting.WaitingList;
import org.localityplan.domain.waiting.outlook.Comparison;
import org.localityplan.domain.waiting.outlook.WhatIf;
import org.localityplan.pack.BoardPack;
import org.localityplan.pack.IllustrationPage;
import org.localityplan.pack.PackPdf;
import org.localityplan.pack.page.Document;

/// Prints board packs and single pages into a folder, one file of a kind a day.
///
/// @param folder the folder; it need not exist yet
/// @param viewer shows a document in the system's own viewer
record PackPrinter(Path folder, Consumer<Path> viewer) implements PackPress {

    @Override
    public Printed print(Snapshot snapshot) {
        return print("The board pack", "board-pack-" + snapshot.asAt(), BoardPack.of(snapshot));
    }

    @Override
    public Printed print(Snapshot snapshot, WaitingList list, WhatIf whatIf) {
        String name = list.name().toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Comparison.of(list, whatIf)
                .map(comparison -> print(
                        "The illustration",
                        "what-if-%s-%s".formatted(name, snapshot.asAt()),
                        IllustrationPage.of(snapshot, list, comparison)))
                .orElseGet(() -> new Printed.Refused(
                        "There is nothing to print: too little is known of who joins and leaves this list."));
    }

    private Printed print(String what, String name, Document document) {
        Path file = folder.resolve(name + ".pdf");
        try {
            Files.createDirectories(folder);
            PackPdf.write(document, file);
            return new Printed.Into(file);
        } catch (IOException failed) {
            return new Printed.Refused("%s could not be written to “%s” (%s). The plan is as it was. "
                    .formatted(what, file, failed.getMessage())
                    + "Close the file if it is open, and print again.");
        }
    }

    @Override
    public void open(Path printed) {
        viewer.accept(printed);
    }
}
