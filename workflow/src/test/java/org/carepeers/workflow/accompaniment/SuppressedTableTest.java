package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.carepeers.engagement.SmallCells;
import org.junit.jupiter.api.Test;

class SuppressedTableTest {

    private static final SmallCells POLICY = SmallCells.dataDeIdentificationGuidelines();

    @Test
    void noSmallCountIsShown() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int[][] counts = counts(random);
            SuppressedTable table = SuppressedTable.of(counts, POLICY);
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[0].length; column++) {
                    if (POLICY.withholds(counts[row][column])) {
                        assertThat(table.count(row, column)).isEmpty();
                    } else {
                        assertThat(table.count(row, column).orElse(counts[row][column]))
                                .isEqualTo(counts[row][column]);
                    }
                }
            }
        }
    }

    @Test
    void noWithheldCountFollowsFromWhatIsShown() {
        Random random = new Random(2);
        int withheld = 0;
        for (int i = 0; i < 300; i++) {
            int[][] counts = counts(random);
            SuppressedTable table = SuppressedTable.of(counts, POLICY);
            withheld += assertNothingFollows(table, counts.length + 1, counts[0].length + 1);
        }
        assertThat(withheld).isGreaterThan(1000);
    }

    @Test
    void whereAllIsLargeAllIsShown() {
        SuppressedTable table = SuppressedTable.of(new int[][] {{20, 30}, {11, 0}}, POLICY);
        assertThat(table.count(0, 1)).hasValue(30);
        assertThat(table.count(1, 1)).hasValue(0);
        assertThat(table.count(2, 2)).hasValue(61);
    }

    private static int[][] counts(Random random) {
        int[][] counts = new int[1 + random.nextInt(4)][2 + random.nextInt(3)];
        for (int[] row : counts) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 60 : 14);
            }
        }
        return counts;
    }

    /** Each line says: its counts, its total taken away, make nothing. A withheld count that follows is pinned by these. */
    private static int assertNothingFollows(SuppressedTable table, int rows, int columns) {
        List<int[]> unknown = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (table.count(row, column).isEmpty()) {
                    unknown.add(new int[] {row, column});
                }
            }
        }
        double[][] lines = new double[rows + columns][unknown.size()];
        for (int i = 0; i < unknown.size(); i++) {
            int row = unknown.get(i)[0];
            int column = unknown.get(i)[1];
            lines[row][i] = column == columns - 1 ? -1 : 1;
            lines[rows + column][i] = row == rows - 1 ? -1 : 1;
        }
        int rank = rank(lines, unknown.size());
        for (int i = 0; i < unknown.size(); i++) {
            double[][] pinned = new double[lines.length + 1][];
            System.arraycopy(lines, 0, pinned, 0, lines.length);
            pinned[lines.length] = new double[unknown.size()];
            pinned[lines.length][i] = 1;
            assertThat(rank(pinned, unknown.size())).isGreaterThan(rank);
        }
        return unknown.size();
    }

    private static int rank(double[][] lines, int width) {
        double[][] left = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            left[i] = lines[i].clone();
        }
        int rank = 0;
        for (int column = 0; column < width && rank < left.length; column++) {
            int pivot = rank;
            while (pivot < left.length && Math.abs(left[pivot][column]) < 1e-9) {
                pivot++;
            }
            if (pivot < left.length) {
                double[] line = left[pivot];
                left[pivot] = left[rank];
                left[rank] = line;
                for (int row = rank + 1; row < left.length; row++) {
                    double times = left[row][column] / line[column];
                    for (int i = column; i < width; i++) {
                        left[row][i] -= times * line[i];
                    }
                }
                rank++;
            }
        }
        return rank;
    }
}
