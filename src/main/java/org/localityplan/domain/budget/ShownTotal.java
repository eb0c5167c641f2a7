package org.localityplan.domain.budget;

import java.util.List;
import org.localityplan.domain.Money;

/// A total as it stands below its parts, so that whoever adds up what is printed is not left to wonder.
///
/// Rule: parts and total are each rounded from the exact amounts; where the printed parts do not add up to the printed
/// total, the total says "rounded".
///
/// @param parts as they are printed
/// @param total as it is printed, with its remark
public record ShownTotal(List<String> parts, String total) {

    public ShownTotal {
        parts = List.copyOf(parts);
    }

    /// The total of all parts of a column.
    public static ShownTotal of(List<Money> parts, MoneyScale scale) {
        Money shown = Money.total(parts.stream().map(scale::rounded).toList());
        Money exact = Money.total(parts);
        String remark = shown.equals(scale.rounded(exact)) ? "" : " (rounded)";
        return new ShownTotal(parts.stream().map(scale::print).toList(), scale.print(exact) + remark);
    }
}
