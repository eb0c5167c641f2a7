package org.localityplan.domain.standing.updates;

import java.util.List;
import java.util.stream.Collectors;
import org.localityplan.domain.Spoken;
import org.localityplan.domain.standing.updates.UpdateDue.Reason;

/// The ready text with which reports are asked for.
public final class Chase {

    private Chase() {}

    /// A polite request for reports, one block of text for each of their writers.
    ///
    /// @param wanted the reports that are asked for, in any order
    public static String text(List<UpdateDue> wanted) {
        return wanted.stream().map(each -> each.of().writer()).distinct()
                .map(writer -> request(writer, wanted.stream()
                        .filter(each -> each.of().writer().equals(writer))
                        .toList()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String request(String writer, List<UpdateDue> wanted) {
        String reports = wanted.stream().map(Chase::line).collect(Collectors.joining("\n"));
        return """
                To: %s

                Could you please send us %s?

                %s

                Where nothing has changed, the button “Nothing changed” is all it takes. Thank you."""
                .formatted(writer, wanted.size() == 1 ? "this status report" : "these status reports", reports);
    }

    private static String line(UpdateDue due) {
        return "– “%s” (%s), %s, %s"
                .formatted(due.of().name(), due.of().under(), Spoken.period(due.period()), why(due));
    }

    private static String why(UpdateDue due) {
        return switch (due.reason()) {
            case Reason.Returned(var on, var words, var _) ->
                "returned on %s%s".formatted(Spoken.day(on), words.isEmpty() ? "" : ": “" + words + "”");
            case Reason.Overdue(var since, long days) ->
                "due since %s, %s ago".formatted(Spoken.day(since), Spoken.days(days));
            case Reason.Due _ -> due.words();
        };
    }
}
