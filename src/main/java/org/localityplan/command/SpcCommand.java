package org.localityplan.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.localityplan.command.show.Format;
import org.localityplan.command.spc.SeriesFile;
import org.localityplan.command.spc.SpcReport;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.spc.Xmr;
import org.localityplan.domain.measure.spc.XmrSeries;
import org.localityplan.domain.measure.spc.XmrSeries.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `locality-plan spc FILE.csv`: the control chart of a series in a file, without a plan, so that an analyst can check the
/// rules against other tools.
@Command(name = "spc", description = "Judges a series in a CSV file by the XmR rules; needs no plan.", mixinStandardHelpOptions = true)
final class SpcCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE.csv", description = "A CSV with a date and a value in each row.")
    private Path file = Path.of("");

    @Option(names = "--date", paramLabel = "COLUMN", description = "The head of the dates; the first column if not given.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--value", paramLabel = "COLUMN", description = "The head of the values; the second if not given.")
    private Optional<String> value = Optional.empty();

    @Option(names = "--polarity", description = "higher, lower or neutral; ${DEFAULT-VALUE} if not given.")
    private Polarity polarity = Polarity.NEUTRAL;

    @Option(names = "--target", paramLabel = "N", description = "The target for the assurance icon.")
    private Optional<BigDecimal> target = Optional.empty();

    @Option(names = "--rebase", paramLabel = "DATE", description = "A day from which new limits hold.", arity = "1..*")
    private List<LocalDate> rebase = List.of();

    @Option(names = "--fix-after", paramLabel = "N", description = "Fix the limits after the first N points.")
    private Optional<Integer> fixAfter = Optional.empty();

    @Option(names = "--no-screening", description = "Keep very large moving ranges in the limits.")
    private boolean noScreening;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    SpcCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return switch (SeriesFile.read(file, date, value)) {
            case SeriesFile.Refused(String sentence) -> {
                surroundings.err().println(sentence);
                yield LocalityPlan.REFUSED;
            }
            case SeriesFile.Series(var values) -> {
                XmrSeries series = new XmrSeries(values, rebase, !noScreening, baseline());
                surroundings.out().print(SpcReport.write(Xmr.of(series, polarity), target, format));
                surroundings.out().flush();
                yield LocalityPlan.DONE;
            }
        };
    }

    private Baseline baseline() {
        return fixAfter.<Baseline>map(Baseline.FirstPoints::new).orElse(new Baseline.AllPoints());
    }
}
