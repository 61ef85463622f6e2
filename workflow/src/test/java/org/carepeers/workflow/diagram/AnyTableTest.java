package org.carepeers.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.carepeers.workflow.machine.ProcessTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Draws tables that nobody has thought of. */
class AnyTableTest {

    private enum Place {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        END,
        LAST
    }

    private enum Step {
        S01,
        S02,
        S03,
        S04,
        S05,
        S06,
        S07,
        S08,
        S09,
        S10,
        S11,
        S12,
        S13,
        S14,
        S15,
        S16,
        S17,
        S18,
        S19,
        S20,
        S21,
        S22,
        S23,
        S24,
        S25,
        S26,
        S27,
        S28,
        S29,
        S30
    }

    private enum Who {
        ANYONE
    }

    @Test
    void isDrawnWithoutOverlapsWhateverItsRows() {
        for (long seed = 1; seed <= 60; seed++) {
            long known = seed;
            assertThatCode(() -> draw(new Random(known))).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    private static void draw(Random random) {
        int columns = 1 + random.nextInt(5);
        List<Place> path = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            path.add(any(random));
        }
        ProcessDiagram<Place, Step> diagram = ProcessDiagram.of(table(random)).withPath(path);
        check(diagram);
        check(diagram.columns(
                place -> "Part " + List.of(Place.values()).indexOf(place) * columns / Place.values().length));
        check(diagram.columns(place -> "Part " + List.of(Place.values()).indexOf(place) % columns));
    }

    private static void check(ProcessDiagram<Place, Step> diagram) {
        Element root = Svg.parse(diagram.svg());
        Svg.assertApart(Svg.boxes(root, "outer", "frame"));
        Svg.assertWithin(root, Svg.boxes(root, "outer", "frame", "badge"));
        Svg.assertNoLineThrough(Svg.boxes(root, "outer"), Svg.lines(root));
    }

    private static ProcessTable<Place, Step, Who, Object, Object> table(Random random) {
        ProcessTable.Builder<Place, Step, Who, Object, Object> rows =
                ProcessTable.builder(Place.class, Step.class, Who.class, Place.A, EnumSet.of(Place.END, Place.LAST));
        Place[] places = Place.values();
        Step[] steps = Step.values();
        for (int i = 0; i < places.length - 2; i++) {
            row(rows, steps[i], places[i + 1], places[i]);
        }
        row(rows, steps[places.length - 2], Place.LAST, Place.L);
        for (int i = places.length - 1; i < steps.length; i++) {
            EnumSet<Place> from = EnumSet.noneOf(Place.class);
            for (int j = random.nextInt(9); j >= 0; j--) {
                from.add(places[random.nextInt(places.length - 2)]);
            }
            row(rows, steps[i], any(random), from.toArray(Place[]::new));
        }
        return rows.build();
    }

    private static Place any(Random random) {
        return Place.values()[random.nextInt(Place.values().length)];
    }

    private static void row(
            ProcessTable.Builder<Place, Step, Who, Object, Object> rows, Step step, Place to, Place... from) {
        rows.on(step).by(Who.ANYONE).from(from).to(to).under("WIC 5970");
    }
}
