package org.localityplan.desktop.measure.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.localityplan.desktop.GivenWorkspace;
import org.localityplan.desktop.StillPlan;
import org.localityplan.desktop.kit.room.FormPlace;
import org.localityplan.desktop.measure.page.head.MeasureActions.Action;
import org.localityplan.desktop.measure.sheet.GivenSheet;
import org.localityplan.desktop.settings.GivenPeople;
import org.localityplan.domain.measure.Unit;
import org.localityplan.domain.people.Role;

class MeasureFormsTest {

    private static final FormPlace NOWHERE = new FormPlace() {
        @Override
        public void open(Region form, Runnable closed) {
            throw new AssertionError("Nothing is opened here");
        }

        @Override
        public void close() {
            throw new AssertionError("Nothing is open here");
        }
    };

    @Test
    void whoeverOnlyLooksMayReadTheNotesAndNothingElse() {
        assertThat(barred(Role.VIEWER).entrySet())
                .allSatisfy(action -> assertThat(action.getValue().isEmpty())
                        .isEqualTo(action.getKey().equals("All notes")));
    }

    @Test
    void anUpdaterWritesNotesAndChangesNoDefinition() {
        assertThat(barred(Role.UPDATER).entrySet().stream()
                .filter(action -> action.getValue().isPresent())
                .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("Edit the measure", "New measure");
    }

    @Test
    void anAdministratorMayDoAll() {
        assertThat(barred(Role.ADMINISTRATOR).values()).allSatisfy(why -> assertThat(why).isEmpty());
    }

    private static Map<String, Optional<String>> barred(Role role) {
        var forms = new MeasureForms(GivenWorkspace.over(new StillPlan(GivenPeople.here(role))));
        List<Action> actions =
                forms.of(GivenSheet.monthly("CALLS", Unit.PERCENT, GivenSheet.FRONT_DOOR), NOWHERE);
        return actions.stream().collect(Collectors.toMap(Action::words, Action::barred));
    }
}
