package org.localityplan.domain.budget;

import java.util.Collection;
import org.localityplan.domain.Money;

/// What is missing of the savings that a year needs: some was never found, some was agreed and will not be made.
///
/// @param target what the savings of the year must make
/// @param agreed what was agreed
/// @param forecast what is now expected of what was agreed
public record SavingsShortfall(Money target, Money agreed, Money forecast) {

    /// Of a year's savings; those not identified count neither as agreed nor as expected.
    public static SavingsShortfall of(Money target, Collection<Saving> savings) {
        Collection<Saving> found = savings.stream()
                .filter(saving -> saving.confidence() != Saving.Confidence.UNIDENTIFIED)
                .toList();
        return new SavingsShortfall(
                target,
                Money.total(found.stream().map(Saving::agreed).toList()),
                Money.total(found.stream()
                        .filter(saving -> saving.confidence() != Saving.Confidence.UNACHIEVABLE)
                        .map(Saving::forecast)
                        .toList()));
    }

    /// Still to be found: target less agreed.
    public Money toBeIdentified() {
        return target.minus(agreed);
    }

    /// Agreed, and not expected any more.
    public Money unachievable() {
        return agreed.minus(forecast);
    }

    /// Both together: target less forecast.
    public Money missing() {
        return target.minus(forecast);
    }
}
