package org.localityplan.store.command.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.localityplan.domain.Money;
import org.localityplan.domain.budget.MoneyScale;
import org.localityplan.domain.budget.Scope;
import org.localityplan.domain.budget.TypedMoney;
import org.localityplan.domain.history.Outcome.Fault;

/// What is wrong with rows of money, row by row: `2.forecast`, rows from 0. What is only asked and was agreed to is left
/// out.
final class MoneyFaults {

    /// An amount so many times as large as what it is compared with, or as small, was probably typed in another unit.
    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    private final Set<Fault> agreed;
    private final List<Fault> faults = new ArrayList<>();
    private int row;

    /// @param agreed what was asked before and is meant nevertheless
    MoneyFaults(Set<Fault> agreed) {
        this.agreed = agreed;
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    void nextRow() {
        row++;
    }

    void add(String field, String sentence) {
        faults.add(new Fault(row + "." + field, sentence));
    }

    private void ask(String field, String sentence) {
        Fault fault = Fault.asking(row + "." + field, sentence);
        if (!agreed.contains(fault)) {
            faults.add(fault);
        }
    }

    void needed(String field, String words, int most) {
        if (words.isBlank()) {
            add(field, "This is needed. Fill it in.");
        }
        most(field, words, most);
    }

    void most(String field, String words, int most) {
        if (words.length() > most) {
            add(field, "This has at most %,d letters. Shorten it.".formatted(most));
        }
    }

    void notNegative(String field, Money amount, String sentence) {
        if (amount.signum() < 0) {
            add(field, sentence);
        }
    }

    /// An amount that cannot be kept, or hardly is meant.
    void amount(String field, Money amount) {
        if (amount.abs().compareTo(TypedMoney.MOST) > 0) {
            add(field, "This is more money than there is. Check the unit.");
        } else if (TypedMoney.unlikely(amount)) {
            ask(field,
                    "%s is more than a council and its partners spend on care in a year. Nothing is saved yet. Check whether pounds were typed where millions are asked, or record it as it is."
                            .formatted(MoneyScale.POUNDS.print(amount)));
        }
    }

    /// An amount that is a hundred times as large, or as small, as another that it goes with.
    ///
    /// @param other what that is, as `the budget`
    void unlike(String field, Money amount, String other, Money beside) {
        BigDecimal one = amount.pounds().abs();
        BigDecimal two = beside.pounds().abs();
        boolean far = one.signum() != 0
                && two.signum() != 0
                && (one.compareTo(two.multiply(FAR)) >= 0 || two.compareTo(one.multiply(FAR)) >= 0);
        if (far && !TypedMoney.unlikely(amount)) {
            ask(field,
                    "%s is far from %s, %s. Nothing is saved yet. Check the unit, or record it as it is."
                            .formatted(MoneyScale.POUNDS.print(amount), other, MoneyScale.POUNDS.print(beside)));
        }
    }

    /// Something of the plan that money is for and that is not in it.
    ///
    /// @param projects the programme of each project
    void scope(Scope scope, Set<UUID> programmes, Map<UUID, UUID> projects) {
        if (!programmes.containsAll(scope.programmes())) {
            add("scope", "This programme is not in the plan any more. Choose another one, or none.");
        }
        if (scope instanceof Scope.OfProject(UUID programme, UUID project)
                && !programme.equals(projects.get(project))) {
            add("scope", "This project is not in the programme any more. Choose another one, or the programme alone.");
        }
    }
}
