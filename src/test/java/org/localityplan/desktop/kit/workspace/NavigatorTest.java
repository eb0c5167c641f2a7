package org.localityplan.desktop.kit.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigatorTest {

    private static final Place OVERVIEW = new Place.Overview();
    private static final Place MEASURES = new Place.Measures();
    private static final Place BUDGET = new Place.BudgetGap();

    private final Navigator navigator = new Navigator(OVERVIEW, place -> !place.equals(new Place.Programmes()));

    @Test
    void goesBackAndForwardTheSameWay() {
        navigator.go(MEASURES);
        navigator.go(BUDGET);
        navigator.back();
        assertThat(navigator.place().get()).isEqualTo(MEASURES);
        navigator.back();
        assertThat(navigator.place().get()).isEqualTo(OVERVIEW);
        navigator.forward();
        navigator.forward();
        assertThat(navigator.place().get()).isEqualTo(BUDGET);
    }

    @Test
    void forgetsTheWayForwardWhenGoingElsewhere() {
        navigator.go(MEASURES);
        navigator.back();
        navigator.go(BUDGET);
        assertThat(navigator.canGoForward().get()).isFalse();
        navigator.forward();
        assertThat(navigator.place().get()).isEqualTo(BUDGET);
    }

    @Test
    void staysWhenThereIsNoWay() {
        navigator.back();
        navigator.forward();
        assertThat(navigator.place().get()).isEqualTo(OVERVIEW);
        assertThat(navigator.canGoBack().get()).isFalse();
    }

    @Test
    void remembersAPlaceOnceWhenGoingToWhereOneIs() {
        navigator.go(MEASURES);
        navigator.go(MEASURES);
        navigator.back();
        assertThat(navigator.place().get()).isEqualTo(OVERVIEW);
    }

    @Test
    void doesNotGoWhereThereIsNoScreen() {
        navigator.go(new Place.Programmes());
        assertThat(navigator.place().get()).isEqualTo(OVERVIEW);
        assertThat(navigator.canGoBack().get()).isFalse();
    }
}
