package org.localityplan.desktop.budget.saving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms;
import org.localityplan.domain.budget.SavingTerms.Effect;
import org.localityplan.domain.plan.Project;
import org.localityplan.domain.standing.money.SavingChallenge;

/// A row of the table of savings: a saving, or the total of several.
///
/// @param note who answers for it, and how it lasts
/// @param challenge why it is challenged, in a sentence; empty when it is not
/// @param link the project it is linked to
/// @param savings the saving itself, or all of the total
/// @param total whether the row is a total
record SavingLine(
        String name,
        String note,
        String challenge,
        Link link,
        Amount amount,
        List<Saving> savings,
        boolean total) {

    /// The amounts as they are printed.
    record Amount(String agreed, String forecast) {}

    /// What a saving is linked to.
    ///
    /// @param light declared by the newest report of the project; none without a project
    record Link(String words, Optional<Light> light) {}

    SavingLine {
        savings = List.copyOf(savings);
    }

    /// @param challenges of all savings
    static SavingLine of(Saving saving, YearMoney money, List<SavingChallenge> challenges) {
        Optional<Project> project = money.project(saving.scope());
        return new SavingLine(
                saving.name(),
                note(saving.terms()),
                challenges.stream()
                        .filter(each -> each.saving().equals(saving))
                        .map(SavingChallenge::sentence)
                        .collect(Collectors.joining(" ")),
                new Link(
                        project.map(Project::name).orElse(money.words(saving.scope())), project.map(Project::declared)),
                new Amount(Amounts.print(saving.agreed()), Amounts.print(saving.forecast())),
                List.of(saving),
                false);
    }

    /// The total of savings.
    static SavingLine total(List<Saving> savings) {
        return new SavingLine(
                "All savings",
                "",
                "",
                new Link("", Optional.empty()),
                new Amount(
                        Amounts.total(savings.stream().map(Saving::agreed).toList()),
                        Amounts.total(savings.stream().map(Saving::forecast).toList())),
                savings,
                true);
    }

    /// The saving, where the row is none of a total.
    List<Saving> saving() {
        return total ? List.of() : savings;
    }

    private static String note(SavingTerms terms) {
        return Stream.of(
                terms.recurrence() == SavingTerms.Recurrence.NOT_STATED ? "" : terms.recurrence().words(),
                terms.effect() instanceof Effect.PartYear(Money whole)
                        ? "part of a year, " + Amounts.print(whole) + " in a whole one"
                        : "",
                terms.owner())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The row in one sentence.
    String spoken() {
        return Stream.of(
                name,
                challenge,
                "agreed " + amount.agreed(),
                "forecast " + amount.forecast(),
                link.words(),
                link.light().map(Light::words).orElse(""),
                note)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
