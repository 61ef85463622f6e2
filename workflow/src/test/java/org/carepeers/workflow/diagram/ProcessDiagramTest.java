package org.carepeers.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.proceeding.CareStage;
import org.carepeers.workflow.diagram.SketchOfCare.Kind;
import org.carepeers.workflow.machine.ProcessTable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ProcessDiagramTest {

    private static final List<CareStage> PATH = List.of(
            CareStage.NOT_STARTED,
            CareStage.AWAITING_PRIMA_FACIE_REVIEW,
            CareStage.AWAITING_COUNTY_REPORT,
            CareStage.AWAITING_COUNTY_REPORT,
            CareStage.AWAITING_RULING_ON_REPORT,
            CareStage.AWAITING_INITIAL_APPEARANCE,
            CareStage.AWAITING_MERITS_HEARING);

    private final ProcessDiagram<CareStage, Kind> diagram = ProcessDiagram.of(SketchOfCare.table())
            .titled("The CARE process")
            .stageTitles(CareStage::title)
            .columns(stage -> stage.phase().title());

    @Nested
    class AsSvg {

        @Test
        void isTheSameTextForTheSameTable() {
            assertThat(ProcessDiagram.of(SketchOfCare.table())
                            .titled("The CARE process")
                            .stageTitles(CareStage::title)
                            .columns(stage -> stage.phase().title())
                            .svg())
                    .isEqualTo(diagram.svg());
        }

        @Test
        void needsNothingFromElsewhere() {
            assertThat(diagram.svg()).doesNotContain("href", "url(", "@import", "<script");
        }

        @Test
        void hasATitleAndADescriptionThatAreItsName() {
            Element root = Svg.parse(diagram.withPath(PATH).svg());
            List<Element> named = List.of(Svg.child(root, "title"), Svg.child(root, "desc"));
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby"))
                    .isEqualTo(
                            named.get(0).getAttribute("id") + " " + named.get(1).getAttribute("id"));
            assertThat(named.get(0).getTextContent()).isEqualTo("The CARE process");
            assertThat(named.get(1).getTextContent())
                    .startsWith("Diagram of a process with 23 stages, of which 5 are final, and 46 kinds of event")
                    .contains("The case has been at: Not started; Awaiting prima facie review;")
                    .endsWith("It is now at: Awaiting the hearing on the merits.");
        }

        @Test
        void describesNoPathWithoutOne() {
            assertThat(Svg.child(Svg.parse(diagram.svg()), "desc").getTextContent())
                    .endsWith("46 kinds of event that move a case.");
        }

        @Test
        void showsEveryStageOnce() {
            assertThat(Svg.values(Svg.parse(diagram.svg()), "data-stage"))
                    .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(CareStage.class).stream()
                            .map(CareStage::code)
                            .toList());
        }

        @Test
        void doublesTheBorderOfFinalStagesOnly() {
            List<Element> stages = Svg.groups(Svg.parse(diagram.svg()), "data-stage");
            for (Element stage : stages) {
                CareStage known = Coded.find(CareStage.class, stage.getAttribute("data-stage"))
                        .orElseThrow();
                assertThat(stage.getElementsByTagName("rect").getLength()).isEqualTo(known.isFinal() ? 2 : 1);
            }
        }

        @Test
        void drawsEachMoveOnceAndWhatHappensAlikeEverywhereNotAtAll() {
            List<String> moves = Svg.moves(Svg.parse(diagram.svg()));
            assertThat(moves)
                    .doesNotHaveDuplicates()
                    .contains("awaiting-prima-facie-review dismissed", "under-care-agreement dismissed")
                    .doesNotContain("awaiting-care-plan dismissed", "awaiting-county-report terminated");
            assertThat(diagram.svg()).contains("From any stage of Petition, Court,");
        }

        @Test
        void lightsThePathAndWhereTheCaseIs() {
            Element root = Svg.parse(diagram.withPath(PATH).svg());
            assertThat(Svg.ofClass(root, "move lit")).hasSize(5);
            assertThat(Svg.ofClass(root, "stage passed")).hasSize(5 + 1);
            assertThat(Svg.ofClass(root, "stage here"))
                    .extracting(stage -> stage.getAttribute("data-stage"))
                    .contains("awaiting-merits-hearing");
        }

        @Test
        void lightsAMoveThatIsOtherwiseDrawnOnceForMany() {
            Element root = Svg.parse(diagram.withPath(List.of(CareStage.AWAITING_CARE_PLAN, CareStage.DISMISSED))
                    .svg());
            assertThat(Svg.ofClass(root, "move lit"))
                    .extracting(move -> move.getAttribute("data-to"))
                    .containsExactly("dismissed");
            assertThat(Svg.ofClass(root, "unforeseen")).isEmpty();
        }

        @Test
        void breaksTheLineOfAMoveThatTheTableDoesNotForesee() {
            List<CareStage> reinstated = List.of(CareStage.DISMISSED, CareStage.UNDER_CARE_PLAN, CareStage.NOT_STARTED);
            Element root = Svg.parse(diagram.withPath(reinstated).svg());
            assertThat(Svg.ofClass(root, "unforeseen"))
                    .hasSize(2)
                    .allSatisfy(move -> assertThat(move.getTextContent()).contains("not foreseen by the table"));
        }

        @Test
        void tellsTheEventsThatHappenedFromOthersThatMakeTheSameMove() {
            ProcessDiagram<CareStage, Kind> lit = diagram.withPath(PATH);
            assertThat(taken(lit)).contains("Petition filed").doesNotContain("Initial appearance held");
            assertThat(taken(lit.withEvents(Set.of(Kind.INITIAL_APPEARANCE_HELD))))
                    .contains("Petition filed", "Initial appearance held")
                    .doesNotContain("Initial appearance combined with merits");
        }

        private List<String> taken(ProcessDiagram<CareStage, Kind> lit) {
            return Svg.ofClass(Svg.parse(lit.svg()), "event taken").stream()
                    .map(event -> event.getElementsByTagName("text").item(1).getTextContent())
                    .toList();
        }

        @Test
        void explainsEveryNumberWithItsSection() {
            Element root = Svg.parse(
                    diagram.kindTitles(kind -> "<" + kind + " & more>").svg());
            assertThat(Svg.ofClass(root, "event")).hasSize(46);
            assertThat(root.getTextContent()).contains("<ELIGIBILITY_FOUND & more>", "WIC 5977(c)(2)");
            assertThat(root.getTextContent()).contains("To the stage that the event itself states: 46.");
            assertThat(root.getTextContent()).doesNotContain("SECOND_PETITION_LINKED");
        }

        @Test
        void keepsBoxesAndNumbersApart() {
            for (String svg : List.of(
                    diagram.svg(),
                    diagram.withPath(PATH).svg(),
                    ProcessDiagram.of(SketchOfCare.table()).svg())) {
                Element root = Svg.parse(svg);
                Svg.assertApart(Svg.boxes(root, "outer", "frame"));
                Svg.assertApart(Svg.boxes(root, "badge"));
                Svg.assertWithin(root, Svg.boxes(root, "outer", "frame", "badge"));
            }
        }

        @Test
        void runsNoLineThroughAStage() {
            for (ProcessDiagram<CareStage, Kind> one : List.of(diagram, ProcessDiagram.of(SketchOfCare.table()))) {
                Element root = Svg.parse(one.svg());
                Svg.assertNoLineThrough(Svg.boxes(root, "outer"), Svg.lines(root));
            }
        }
    }

    @Nested
    class AsMermaid {

        @Test
        void namesEveryStageOnceAndMergesMovesBetweenTheSameTwo() {
            List<String> lines = diagram.mermaid().lines().toList();
            assertThat(lines).first().isEqualTo("stateDiagram-v2");
            for (CareStage stage : CareStage.values()) {
                assertThat(lines).containsOnlyOnce("    state \"" + stage.title() + "\" as " + stage.name());
            }
            assertThat(lines)
                    .containsOnlyOnce("    [*] --> NOT_STARTED")
                    .containsOnlyOnce("    AWAITING_RULING_ON_REPORT --> DISMISSED"
                            + " : Dismissed as engaged<br>Dismissed on report")
                    .containsOnlyOnce("    GRADUATED --> [*]")
                    .noneMatch(line -> line.contains("classDef"));
        }

        @Test
        void drawsWhatHappensAlikeEverywhereOnce() {
            assertThat(diagram.mermaid().lines())
                    .contains("    state \"From any stage of Petition, Court, CARE agreement, CARE plan\""
                            + " as from_many_2")
                    .contains("    from_many_2 --> TERMINATED : Terminated as not participating");
        }

        @Test
        void marksThePathAndWhereTheCaseIs() {
            String text = diagram.withPath(PATH).mermaid();
            assertThat(text)
                    .contains("    class NOT_STARTED,AWAITING_PRIMA_FACIE_REVIEW,AWAITING_COUNTY_REPORT,"
                            + "AWAITING_RULING_ON_REPORT,AWAITING_INITIAL_APPEARANCE passed\n")
                    .endsWith("    class AWAITING_MERITS_HEARING here\n");
        }

        @Test
        void addsTheMovesOfThePathThatAreNotDrawnOtherwise() {
            assertThat(diagram.withPath(
                                    List.of(CareStage.AWAITING_CARE_PLAN, CareStage.DISMISSED, CareStage.NOT_STARTED))
                            .mermaid())
                    .contains("    AWAITING_CARE_PLAN --> DISMISSED : taken\n")
                    .contains("    DISMISSED --> NOT_STARTED : ordered otherwise\n");
        }

        @Test
        void writesSignsThatMermaidReadsAsItsOwnAsCodes() {
            assertThat(diagram.stageTitles(stage -> "a:\"b\";#<c>\n").mermaid())
                    .contains("state \"a#58;#quot;b#quot;#59;#35;#lt;c#gt; \" as DISMISSED");
        }

        @Test
        void isTheSameTextForTheSameTable() {
            assertThat(ProcessDiagram.of(SketchOfCare.table()).mermaid())
                    .isEqualTo(ProcessDiagram.of(SketchOfCare.table()).mermaid());
        }
    }

    @Test
    void showsOnlyRowsInForceOnTheDay() {
        ProcessTable<CareStage, Kind, ?, ?, ?> table = SketchOfCare.table();
        LocalDate day = SketchOfCare.REUSE_SINCE;
        assertThat(ProcessDiagram.of(table).inForceOn(day.minusDays(1)).mermaid())
                .doesNotContain("Existing evaluation");
        assertThat(ProcessDiagram.of(table).inForceOn(day).mermaid()).contains("Existing evaluation taken");
    }
}
