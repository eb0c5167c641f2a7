package org.localityplan.command;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.localityplan.command.spc.Judged;
import org.localityplan.command.spc.SeriesFile;
import org.localityplan.command.spc.SpcForm;
import org.localityplan.command.spc.SpcForm.Written;
import org.localityplan.command.spc.WrittenDay;
import org.localityplan.domain.measure.Polarity;
import org.localityplan.domain.measure.spc.XmrSeries;
import org.localityplan.domain.measure.spc.XmrSeries.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Option(names = "--rebase", paramLabel = "DATE", description = "A day from which new limits hold.", arity = "1..*", converter = Day.class)
    private List<LocalDate> rebase = List.of();

    @Option(names = "--fix-after", paramLabel = "N", description = "Fix the limits after the first N points.")
    private Optional<Integer> fixAfter = Optional.empty();

    @Option(names = "--no-screening", description = "Keep very large moving ranges in the limits.")
    private boolean noScreening;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.", defaultValue = "TEXT")
    private SpcForm form = SpcForm.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if not given.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SpcCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// A day as people write it.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return WrittenDay.read(text)
                    .orElseThrow(() -> new TypeConversionException("“" + text + "” is no date"));
        }
    }

    @Override
    public Integer call() {
        if (fixAfter.filter(n -> n < 1).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--fix-after takes a number of points, 1 or more.");
        }
        if (form == SpcForm.PNG && out.isEmpty() && surroundings.answers().terminal()) {
            return refuse("A picture is no text for a terminal. Nothing was done. Name a file: --out chart.png");
        }
        return switch (SeriesFile.read(file, date, value)) {
            case SeriesFile.Refused(String sentence) -> refuse(sentence);
            case SeriesFile.Series series -> answer(judged(series));
        };
    }

    private Judged judged(SeriesFile.Series series) {
        Baseline baseline = fixAfter.<Baseline>map(Baseline.FirstPoints::new).orElse(new Baseline.AllPoints());
        List<String> remarks = new ArrayList<>(series.remarks());
        rebase.stream()
                .filter(day -> !day.isAfter(series.values().getFirst().date())
                        || day.isAfter(series.values().getLast().date()))
                .forEach(day -> remarks.add("A change of baseline on " + day + " divides no points."));
        return Judged.of(new XmrSeries(series.values(), rebase, !noScreening, baseline), polarity, target, remarks);
    }

    private int answer(Judged judged) {
        if (form != SpcForm.TEXT) {
            judged.remarks().forEach(surroundings.err()::println);
        }
        try {
            switch (form.write(judged)) {
                case Written.Words(String words) -> write(words);
                case Written.Picture picture -> write(picture);
            }
            return LocalityPlan.DONE;
        } catch (IOException failed) {
            return refuse("“%s” could not be written (%s). Nothing else was changed. Choose another place."
                    .formatted(out.map(Path::toString).orElse("The answer"), failed.getMessage()));
        }
    }

    private void write(String words) throws IOException {
        if (out.isPresent()) {
            Files.writeString(out.orElseThrow(), words, StandardCharsets.UTF_8);
        } else {
            surroundings.out().print(words);
            surroundings.out().flush();
        }
    }

    private void write(Written.Picture picture) throws IOException {
        if (out.isPresent()) {
            try (OutputStream stream = Files.newOutputStream(out.orElseThrow())) {
                picture.to(stream);
            }
        } else {
            picture.to(surroundings.answers().bytes());
        }
    }

    private int refuse(String sentence) {
        surroundings.err().println(sentence);
        return LocalityPlan.REFUSED;
    }
}
