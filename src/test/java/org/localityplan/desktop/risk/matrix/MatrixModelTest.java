package org.localityplan.desktop.risk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localityplan.desktop.kit.register.line.RiskLine;
import org.localityplan.domain.register.GivenDelivery;
import org.localityplan.domain.register.Register;
import org.localityplan.domain.register.RiskMatrix;

class MatrixModelTest {

    private final List<String> happened = new ArrayList<>();
    private final MatrixModel model = new MatrixModel(new Ways());
    private final Register register = Register.of(GivenDelivery.snapshot());
    private final RiskMatrix matrix = RiskMatrix.of(register.open(), register.appetite());

    @BeforeEach
    void show() {
        model.show(matrix);
    }

    @Test
    void beginsOnTheHighestRiskAndStaysWhereItIs() {
        assertThat(model.view().get().cell()).isEqualTo(new Cell(4, 5));
        model.go(-1, -2);
        model.show(matrix);
        assertThat(model.view().get().cell()).isEqualTo(new Cell(3, 3));
    }

    @Test
    void beginsInTheWorstCellWhereThereIsNoRisk() {
        var empty = new MatrixModel(new Ways());
        empty.show(RiskMatrix.of(List.of(), 15));
        assertThat(empty.view().get().cell()).isEqualTo(Cell.WORST);
    }

    @ParameterizedTest(name = "from {0} × {1}, {2} up and {3} right: {4} × {5}")
    @CsvSource({"5, 5, 1, 0, 5, 5", "5, 5, 0, 1, 5, 5", "1, 1, -1, -1, 1, 1", "3, 3, 1, -1, 4, 2"})
    void staysOnTheMatrix(int likelihood, int impact, int up, int right, int toLikelihood, int toImpact) {
        model.go(new Cell(likelihood, impact));
        model.go(up, right);
        assertThat(model.view().get().cell()).isEqualTo(new Cell(toLikelihood, toImpact));
    }

    @Test
    void listsTheCell() {
        model.go(new Cell(5, 4));
        assertThat(model.view().get().words()).contains("1 risk or issue: B Equipment is delivered late");
        model.enter();
        assertThat(happened).containsExactly("list 5 4");
    }

    @Test
    void putsDownARiskWhereItIsCarried() {
        model.go(new Cell(1, 1));
        model.carry(first());
        assertThat(model.view().get().cell()).isEqualTo(new Cell(4, 5));
        model.go(-2, 0);
        assertThat(model.view().get().words()).startsWith("Move A to: Unlikely, project fails: score 10");
        model.enter();
        assertThat(happened).containsExactly("score A at 2 5");
        assertThat(model.view().get().carried()).isEmpty();
    }

    @Test
    void leavesARiskWhereItWas() {
        model.carry(first());
        model.enter();
        assertThat(happened).isEmpty();
        model.carry(first());
        model.go(-1, 0);
        assertThat(model.drop()).isTrue();
        assertThat(model.drop()).isFalse();
        assertThat(happened).isEmpty();
    }

    private RiskLine first() {
        return RiskLine.of(matrix, register.asAt()).getFirst();
    }

    private final class Ways implements MatrixModel.Ways {
        @Override
        public void list(Cell cell) {
            happened.add("list %d %d".formatted(cell.likelihood(), cell.impact()));
        }

        @Override
        public void score(RiskLine line, Cell cell) {
            happened.add("score %s at %d %d".formatted(line.letter(), cell.likelihood(), cell.impact()));
        }
    }
}
