package org.localityplan.desktop.budget.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.table.Group;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.standing.money.SavingChallenge;

/// The savings of a year by class, the surest first, then their total.
final class SavingGroups {

    private SavingGroups() {}

    static List<Group<SavingLine>> of(YearMoney money) {
        List<Saving> savings = money.savings();
        if (savings.isEmpty()) {
            return List.of();
        }
        List<SavingChallenge> challenges = SavingChallenge.of(money.snapshot());
        Stream<Group<SavingLine>> classes = Stream.of(Saving.Confidence.values())
                .map(confidence -> ofClass(confidence, money, challenges))
                .filter(group -> !group.rows().isEmpty());
        return Stream.concat(classes, Stream.of(new Group<>("Total", List.of(SavingLine.total(savings)))))
                .toList();
    }

    private static Group<SavingLine> ofClass(
            Saving.Confidence confidence, YearMoney money, List<SavingChallenge> challenges) {
        List<Saving> of = money.savings().stream()
                .filter(saving -> saving.confidence() == confidence)
                .toList();
        String heading = "%s: %s forecast, %s".formatted(
                confidence.words(),
                Amounts.total(of.stream().map(Saving::forecast).toList()),
                counted(money.rules().weight(confidence)));
        return new Group<>(
                heading,
                of.stream().map(saving -> SavingLine.of(saving, money, challenges)).toList());
    }

    /// How far the class counts towards the expected gap.
    static String counted(BigDecimal weight) {
        if (weight.signum() == 0) {
            return "not counted";
        }
        return weight.compareTo(BigDecimal.ONE) == 0 ? "counted in full" : "counted at " + Amounts.percent(weight);
    }
}
