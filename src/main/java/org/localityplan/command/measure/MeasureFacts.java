package org.localityplan.command.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.localityplan.command.show.Chapters.Item;
import org.localityplan.command.show.Report.Cell;
import org.localityplan.domain.history.Snapshot;
import org.localityplan.domain.measure.Measure;
import org.localityplan.domain.measure.MeasureHistory;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Observation;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.Target;
import org.localityplan.domain.measure.Upkeep;
import org.localityplan.domain.measure.direction.Direction;
import org.localityplan.domain.measure.forecast.YearEnd;
import org.localityplan.domain.measure.spc.SpcReading;

/// The single facts of a measure: definition and upkeep, newest figure and target, rating, direction, icons, year end.
final class MeasureFacts {
    private final MeasureHistory history;
    private final Snapshot snapshot;
    private final Cells cells;
    private final List<Item> items = new ArrayList<>();

    private MeasureFacts(MeasureHistory history, Snapshot snapshot) {
        this.history = history;
        this.snapshot = snapshot;
        this.cells = new Cells(history.measure().unit());
    }

    static List<Item> of(MeasureHistory history, Snapshot snapshot) {
        MeasureFacts facts = new MeasureFacts(history, snapshot);
        facts.definition(history.measure());
        facts.upkeep(history.measure().upkeep());
        facts.standing();
        facts.direction();
        facts.control();
        facts.yearEnd();
        return facts.items;
    }

    private void add(String key, String name, Cell value) {
        items.add(new Item(key, name, value));
    }

    private void definition(Measure measure) {
        add("key", "Key", Cell.of(measure.key().toString()));
        add("name", "Name", Cell.of(measure.name()));
        add("framework", "Framework", Cell.of(measure.key().framework().words()));
        add("definition", "Definition", Cell.of(measure.definition()));
        add("owner", "Owner", Cell.of(measure.owner()));
        add("stage", "Stage", Cells.word(measure.stage()));
        add("unit", "Unit", Cell.of(measure.unit().code()));
        add("polarity", "Better", Cell.of(measure.polarity().words()));
        add("frequency", "Frequency", Cells.word(measure.frequency()));
    }

    private void upkeep(Upkeep upkeep) {
        add("control", "Control", Cell.of(upkeep.control().words()));
        add("lag_days", "Days until published", Cell.of(upkeep.timing().lagDays()));
        add("grace_days", "Days of grace", Cell.of(upkeep.timing().graceDays()));
        add("quality", "Quality", Cell.of(upkeep.quality().mark().words()));
        add("quality_remark", "Quality remark", Cell.of(upkeep.quality().remark()));
        add("proxies", "Quicker measures", Cell.of(upkeep.proxies().stream()
                .map(MeasureKey::toString)
                .collect(Collectors.joining(" "))));
    }

    private void standing() {
        Optional<Observation> newest = history.latest();
        add("period", "Period", Cell.of(newest.map(each -> each.period().code()).orElse("")));
        add("value", "Value", newest.map(each -> cells.figure(each.figure())).orElse(new Cell.Empty()));
        add("illustrative", "Illustrative",
                newest.<Cell>map(each -> new Cell.Flag(each.provenance().isIllustrative())).orElse(new Cell.Empty()));
        add("source", "Source", Cell.of(newest.map(each -> each.provenance().source()).orElse("")));
        target(newest.flatMap(each -> history.target(each.period())));
        Rating rating = MeasureRag.judge(history, snapshot.asAt());
        add("rating", "Rating", Cell.of(rating.words()));
        add("computed_rating", "Rating by rule",
                rating instanceof Rating.Overridden(var _, Rating computed)
                        ? Cell.of(computed.words())
                        : new Cell.Empty());
        add("freshness", "Freshness",
                Cell.of(history.freshness(snapshot.asAt()).map(each -> each.words()).orElse("")));
    }

    private void target(Optional<Target> target) {
        add("target", "Target", target.map(each -> cells.aim(each.aim())).orElse(new Cell.Empty()));
        add("tolerance", "Tolerance", Cell.of(target.map(each -> cells.words(each.tolerance())).orElse("")));
        add("target_basis", "Basis of the target", Cell.of(target.map(Target::basis).orElse("")));
        add("target_approver", "Target agreed by", Cell.of(target.map(Target::approver).orElse("")));
    }

    private void direction() {
        history.latest().ifPresent(newest -> {
            add("since_last_period", "Since the last period", words(Direction.shortTerm(history, newest)));
            add("since_last_year", "Since last year", words(Direction.longTerm(history, newest)));
        });
    }

    private static Cell words(Direction direction) {
        return Cell.of(direction.words());
    }

    private void control() {
        SpcReading reading = SpcReading.of(history);
        add("method", "Read as", Cell.of(reading.words()));
        if (reading instanceof SpcReading.Charted charted) {
            add("variation", "Variation", Cell.of(charted.variation().map(each -> each.code()).orElse("")));
            add("assurance", "Assurance", Cell.of(history.latest()
                    .flatMap(newest -> history.target(newest.period()))
                    .flatMap(charted::assurance)
                    .map(each -> each.code())
                    .orElse("")));
            add("limits_made", "Limits", Cell.of(String.join("; ", charted.remarks())));
        }
    }

    private void yearEnd() {
        if (YearEnd.of(history, snapshot.asAt()) instanceof YearEnd.Expected(var forecast, Rating rating)) {
            add("year_end", "Year", Cell.of(forecast.year().code()));
            add("year_end_forecast", "Owner expects", cells.amount(forecast.value()));
            add("year_end_rating", "That would be", Cell.of(rating.words()));
            add("year_end_reason", "Reason", Cell.of(forecast.reason()));
        }
    }
}
