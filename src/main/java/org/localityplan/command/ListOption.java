package org.localityplan.command;

import java.util.List;
import java.util.Optional;
import org.localityplan.intake.waiting.Wanted;
import picocli.CommandLine.Option;

/// `--list NAME`, and whose waits are wanted of a file that holds all of England's.
final class ListOption {

    @Option(names = "--list", paramLabel = "NAME", description = "The waiting list that an NHS referral-to-treatment extract is a count of.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--provider", paramLabel = "CODE", split = ",", description = "With --list: only these providers, such as R0A. If neither this nor --commissioner is given, the code in brackets after the list's own provider.")
    private List<String> providers = List.of();

    @Option(names = "--commissioner", paramLabel = "CODE", split = ",", description = "With --list: only these commissioners.")
    private List<String> commissioners = List.of();

    @Option(names = "--treatment", paramLabel = "CODE", split = ",", description = "With --list: only these treatment functions, such as C_502.")
    private List<String> treatments = List.of();

    boolean named() {
        return name.isPresent();
    }

    String name() {
        return name.orElse("");
    }

    /// Whether some of the file is wanted only.
    boolean narrowed() {
        return !(providers.isEmpty() && commissioners.isEmpty() && treatments.isEmpty());
    }

    /// @param own the code of the list's own provider, if it has one
    Wanted wanted(List<String> own) {
        boolean anybody = providers.isEmpty() && commissioners.isEmpty();
        return new Wanted(anybody ? own : providers, commissioners, treatments);
    }
}
