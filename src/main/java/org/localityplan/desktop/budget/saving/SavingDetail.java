package org.localityplan.desktop.budget.saving;

import java.util.ArrayList;
import java.util.List;
import org.localityplan.desktop.budget.part.Amounts;
import org.localityplan.desktop.budget.part.YearMoney;
import org.localityplan.desktop.kit.Formats;
import org.localityplan.desktop.kit.detail.Detail;
import org.localityplan.domain.Light;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.SavingTerms.Effect;

/// What stands behind a saving: how it is counted, how it lasts, what it hangs on.
record SavingDetail(YearMoney money) {

    Detail of(SavingLine row) {
        return row.saving().stream().findFirst().map(saving -> of(saving, row)).orElseGet(() -> total(row));
    }

    private Detail of(Saving saving, SavingLine row) {
        return new Detail(
                saving.name(),
                row.challenge(),
                List.of(
                        new Detail.Part("How far it counts", counted(saving)),
                        new Detail.Part("How it lasts", lasting(saving)),
                        new Detail.Part("Linked to", List.of(linked(saving, row))),
                        new Detail.Part("Owner", owner(saving)),
                        new Detail.Part("Source", List.of(YearMoney.source(saving.provenance())))));
    }

    private List<String> counted(Saving saving) {
        var weight = money.rules().weight(saving.confidence());
        List<String> sentences = new ArrayList<>();
        sentences.add("%s, %s: %s of %s".formatted(
                saving.confidence().words(),
                SavingGroups.counted(weight),
                Amounts.print(saving.forecast().times(weight)),
                Amounts.print(saving.forecast())));
        Money less = saving.agreed().minus(saving.forecast());
        if (less.signum() != 0) {
            sentences.add("%s %s than agreed".formatted(
                    Amounts.print(less.abs()), less.signum() > 0 ? "less" : "more"));
        }
        return sentences;
    }

    private static List<String> lasting(Saving saving) {
        List<String> sentences = new ArrayList<>();
        sentences.add(switch (saving.terms().recurrence()) {
            case RECURRENT -> "It is made every year from now on";
            case ONE_OFF -> "It is made once";
            case NOT_STATED -> "Whether it is made every year is not stated; it is taken to last";
        });
        if (saving.terms().effect() instanceof Effect.PartYear(Money whole)) {
            sentences.add("It begins within the year: %s in a whole one".formatted(Amounts.print(whole)));
        }
        sentences.add(saving.found()
                ? "Next year: %s".formatted(Amounts.print(saving.nextYear()))
                : "Next year nothing of it is counted");
        return sentences;
    }

    private String linked(Saving saving, SavingLine row) {
        return row.link().light()
                .map(Light::words)
                .map(light -> "%s; the project is declared “%s”".formatted(money.words(saving.scope()), light))
                .orElse(money.words(saving.scope()));
    }

    private static List<String> owner(Saving saving) {
        return List.of(saving.terms().owner().isBlank() ? "Nobody answers for it" : saving.terms().owner());
    }

    private Detail total(SavingLine row) {
        return new Detail(
                row.name(),
                money.year().label(),
                List.of(new Detail.Part("Added up", List.of("%s: agreed %s, forecast %s".formatted(
                        Formats.counted(row.savings().size(), "saving", "savings"),
                        row.amount().agreed(),
                        row.amount().forecast())))));
    }
}
