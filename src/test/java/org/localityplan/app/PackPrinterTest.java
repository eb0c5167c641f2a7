package org.localityplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localityplan.desktop.GivenLists;
import org.localityplan.desktop.kit.workspace.PagePress.Printed;
import org.localityplan.domain.waiting.outlook.WhatIf;

class PackPrinterTest {

    @TempDir
    private static Path folder;

    private final List<Path> viewed = new ArrayList<>();
    private final PackPrinter printer = new PackPrinter(folder.resolve("packs"), viewed::add);

    @Test
    void printsWhatIsTriedIntoAFileNamedByTheListAndTheDay() {
        var printed = printer.print(GivenLists.snapshot(), GivenLists.shrinking(), WhatIf.AS_NOW);
        var file = folder.resolve("packs/what-if-occupational-therapy-assessment-2026-11-22.pdf");
        assertThat(printed).isEqualTo(new Printed.Into(file));
        assertThat(file).isNotEmptyFile();
        printer.open(file);
        assertThat(viewed).containsExactly(file);
    }

    @Test
    void refusesAListOfWhichTheFlowIsNotKnown() {
        assertThat(printer.print(GivenLists.snapshot(), GivenLists.sizeOnly(), WhatIf.AS_NOW))
                .isInstanceOfSatisfying(Printed.Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("There is nothing to print"));
    }

    @Test
    void saysWhatIsSafeWhereTheFileCannotBeWritten() throws Exception {
        var barred = Files.createFile(folder.resolve("barred"));
        assertThat(new PackPrinter(barred, viewed::add)
                .print(GivenLists.snapshot(), GivenLists.shrinking(), WhatIf.AS_NOW))
                .isInstanceOfSatisfying(Printed.Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("The illustration could not be written to")
                        .contains("The plan is as it was."));
    }
}
