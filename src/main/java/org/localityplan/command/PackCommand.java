package org.localityplan.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.pack.BoardPack;
import org.localityplan.pack.PackPdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `locality-plan pack --out FILE`: writes the board pack.
@Command(name = "pack", description = "Writes the board pack as a tagged PDF (PDF/UA).", mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private PlanOption plan = new PlanOption();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The PDF to write.")
    private Path out = Path.of("");

    PackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return plan.open(surroundings, store -> write(store.snapshot()));
    }

    private int write(Snapshot snapshot) {
        try {
            PackPdf.write(BoardPack.of(snapshot), out);
        } catch (NoSuchFileException noFolder) {
            surroundings.err().println(
                    "There is no folder for “%s”. The plan is as it was. Choose another place.".formatted(out));
            return LocalityPlan.REFUSED;
        } catch (IOException failed) {
            surroundings
                    .err()
                    .println("The pack could not be written to “%s” (%s). The plan is as it was. Choose another place."
                            .formatted(out, failed.getMessage()));
            return LocalityPlan.REFUSED;
        }
        surroundings.out().println("Wrote the board pack: " + out);
        return LocalityPlan.DONE;
    }
}
