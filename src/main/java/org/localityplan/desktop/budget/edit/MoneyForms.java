package org.localityplan.desktop.budget.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import org.localityplan.desktop.budget.part.MoneyDeeds;
import org.localityplan.desktop.kit.detail.Deed;
import org.localityplan.desktop.kit.form.FormModel;
import org.localityplan.desktop.kit.form.FormPane;
import org.localityplan.desktop.kit.form.Script;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.kit.room.Letters;
import org.localityplan.desktop.kit.workspace.May;
import org.localityplan.desktop.kit.workspace.Place;
import org.localityplan.desktop.kit.workspace.Workspace;
import org.localityplan.domain.Period;
import org.localityplan.domain.budget.Budget;
import org.localityplan.domain.budget.BudgetLine;
import org.localityplan.domain.budget.Saving;
import org.localityplan.domain.budget.Scope;

/// What the person who works here can do about the money. What their role does not allow is barred and says why.
public final class MoneyForms implements MoneyDeeds {

    private final Workspace workspace;
    private final FormPlace place;
    private Subscription fitting = Subscription.EMPTY;

    /// @param place where forms are shown
    public MoneyForms(Workspace workspace, FormPlace place) {
        this.workspace = workspace;
        this.place = place;
    }

    @Override
    public List<Deed> lines(Period year) {
        return List.of(barred(May.steer(workspace), new Deed(
                "New budget line", "Asks what it is for and the figures it begins with", KeyCode.N,
                () -> open(LineScript.fresh(writer(), year)))));
    }

    @Override
    public List<Deed> about(BudgetLine line) {
        List<Deed> deeds = new ArrayList<>();
        if (!MonthChoice.of(line, writer().today()).isEmpty()) {
            deeds.add(barred(May.enter(workspace), new Deed(
                    "Report a month", "Asks what is spent and expected, and why it is over or under", KeyCode.R,
                    () -> open(new ReportScript(writer(), line, UUID.randomUUID())))));
        }
        deeds.add(barred(May.steer(workspace), new Deed(
                "Change", "Its name, what it is for, the figures it began with", KeyCode.C,
                () -> open(LineScript.of(writer(), line)))));
        deeds.addAll(goTo(line.scope()));
        return deeds;
    }

    @Override
    public String whyNoLines() {
        return May.enter(workspace).orElse("");
    }

    @Override
    public List<Deed> savings(Period year) {
        List<Deed> deeds = new ArrayList<>();
        var savings = writer().snapshot().budget().savingsOf(year);
        if (!savings.isEmpty()) {
            deeds.add(barred(May.enter(workspace), new Deed(
                    "Update all savings", "Goes through forecast and class of every saving of the year", KeyCode.U,
                    () -> open(new SavingsUpdateScript(writer(), year, savings)))));
        }
        deeds.add(barred(May.enter(workspace), new Deed(
                "New saving", "Asks for its amounts, its class, how it lasts and what it is linked to", KeyCode.N,
                () -> open(SavingScript.fresh(writer(), year)))));
        return deeds;
    }

    @Override
    public List<Deed> about(Saving saving) {
        Deed change = barred(May.enter(workspace), new Deed(
                "Change", "Its amounts, its class, how it lasts, its owner and what it is linked to", KeyCode.C,
                () -> open(SavingScript.of(writer(), saving))));
        return Stream.concat(Stream.of(change), goTo(saving.scope()).stream()).toList();
    }

    @Override
    public String whyNoSavings() {
        return May.enter(workspace).orElse("");
    }

    @Override
    public List<Deed> gaps(Period year) {
        return List.of(barred(May.steer(workspace), new Deed(
                "Add a gap", "Asks what would be missing in a year if nothing were done, and where that is stated",
                KeyCode.N, () -> open(GapScript.fresh(writer(), year)))));
    }

    @Override
    public List<Deed> about(Budget.Gap gap) {
        return List.of(barred(May.steer(workspace), new Deed(
                "Change the gap", "Its amount, title, partner and year, the savings stated against it and its source",
                KeyCode.G, () -> open(GapScript.of(writer(), gap)))));
    }

    @Override
    public String whyNoGaps() {
        return May.steer(workspace).orElse("");
    }

    @Override
    public List<Deed> rules() {
        return List.of(barred(May.steer(workspace), new Deed(
                "Change the rules", "How far each class counts, and from which variance a commentary is needed",
                KeyCode.C, () -> open(new RulesScript(writer())))));
    }

    /// The way to the programme that money is for, if it is one of the plan in force.
    private List<Deed> goTo(Scope scope) {
        return scope.programmes().stream()
                .flatMap(id -> writer().snapshot().plan().programme(id).stream())
                .map(programme -> new Deed(
                        "Go to its programme", "Opens the page of " + programme.name(), KeyCode.G,
                        () -> workspace.navigator().go(new Place.ProgrammePage(programme.id()))))
                .toList();
    }

    private Deed barred(Optional<String> why, Deed deed) {
        return why.map(reason -> deed.barred(reason, workspace.notices()::refused)).orElse(deed);
    }

    private void open(Script script) {
        var form = new FormPane(new FormModel(workspace, script), place::close);
        fitting.unsubscribe();
        fitting = Letters.of(form, workspace.chartStyle()).subscribe(form::fit);
        place.open(form, () -> {});
    }

    private MoneyWriter writer() {
        return MoneyWriter.of(workspace);
    }
}
