package org.localityplan.desktop.measure.page.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.measure.page.part.Subject;
import org.localityplan.domain.Freshness;
import org.localityplan.domain.Light;
import org.localityplan.domain.Period;
import org.localityplan.domain.measure.MeasureKey;
import org.localityplan.domain.measure.MeasureRag;
import org.localityplan.domain.measure.Rating;
import org.localityplan.domain.measure.sentence.Sentence;

/// What the top of the page says.
///
/// @param kind the light in words, framework, code, how often it comes and which way is better
/// @param stale whether a full cycle was missed: the light is hatched
/// @param remarks what is to be known of the light: whose colour it is, and that it is old; why is said by the sentence
/// @param marks what is said of it in a word or two
/// @param proxies the measures that tell earlier where this one is going
record HeadWords(
        String name,
        String kind,
        Light light,
        boolean stale,
        List<String> remarks,
        String sentence,
        List<Mark> marks,
        List<Proxy> proxies) {

    /// A measure that tells earlier where this one is going.
    record Proxy(MeasureKey key, String name) {}

    HeadWords {
        remarks = List.copyOf(remarks);
        marks = List.copyOf(marks);
        proxies = List.copyOf(proxies);
    }

    static HeadWords of(Subject subject) {
        var history = subject.history();
        var snapshot = subject.snapshot();
        var rating = MeasureRag.judge(history, snapshot.asAt());
        var freshness = history.freshness(snapshot.asAt());
        boolean stale = freshness.filter(Freshness.Stale.class::isInstance).isPresent();
        return new HeadWords(
                subject.measure().name(),
                kind(subject, rating),
                rating.light(),
                stale,
                remarks(rating),
                Sentence.of(history, snapshot),
                Marks.of(subject),
                proxies(subject));
    }

    /// The sentence as it stands below the name, which it therefore does not repeat.
    String belowName() {
        var rest = sentence.substring(name.length()).replaceFirst("^: ", "");
        return rest.substring(0, 1).toUpperCase(Locale.UK) + rest.substring(1);
    }

    private static String kind(Subject subject, Rating rating) {
        var measure = subject.measure();
        return String.join(
                " · ",
                rating instanceof Rating.Overridden ? rating.light().words() + " (set by a person)" : rating.words(),
                measure.key().framework().words() + " " + measure.key().code(),
                often(measure.frequency()),
                measure.polarity().words());
    }

    private static List<String> remarks(Rating rating) {
        List<String> remarks = new ArrayList<>();
        if (rating instanceof Rating.Overridden(var override, var computed)) {
            remarks.add("%s set this colour on %s. By the figures it is %s; the override lapses with the next figure."
                    .formatted(
                            override.by().person(),
                            Formats.longDate(override.by().on()),
                            computed.words().toLowerCase(Locale.UK)));
        }
        return remarks;
    }

    private static List<Proxy> proxies(Subject subject) {
        return subject.measure().upkeep().proxies().stream()
                .flatMap(key -> subject.snapshot().measure(key).stream())
                .map(proxy -> new Proxy(proxy.measure().key(), proxy.measure().name()))
                .toList();
    }

    private static String often(Period.Kind frequency) {
        return switch (frequency) {
            case MONTH -> "monthly";
            case QUARTER -> "quarterly";
            case FINANCIAL_YEAR, CALENDAR_YEAR -> "yearly";
        };
    }
}
