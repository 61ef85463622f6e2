package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.machine.Garden.COMPLETE;
import static org.carepeers.workflow.machine.Garden.NOTHING;

import java.util.Optional;
import java.util.Set;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Garden.Code;
import org.carepeers.workflow.machine.Garden.Note;
import org.carepeers.workflow.machine.Garden.Plot;
import org.junit.jupiter.api.Test;

class RequirementTest {

    private final Requirement<Plot, Note> feePaid =
            Requirement.ofCase(Code.FEE_OPEN, plot -> plot.feePaid() ? null : Reason.of(Code.FEE_OPEN));
    private final Requirement<Plot, Note> keyStated = Requirement.states(Note::facts, Garden.KEY_RETURNED_ON);
    private final Requirement<Plot, Note> toolStated = Requirement.states(Note::facts, Garden.TOOL);
    private final Requirement<Plot, Note> foundSuitable = Requirement.found(Note::facts, Garden.SUITABLE);

    @Test
    void ofTheCaseIsTestedBeforeAndWithTheEvent() {
        assertThat(feePaid.isOfCase()).isTrue();
        assertThat(feePaid.code()).isEqualTo(Code.FEE_OPEN);
        assertThat(feePaid.states()).isEmpty();
        assertThat(feePaid.unmetBefore(Plot.BAD)).isEqualTo(Reason.of(Code.FEE_OPEN));
        assertThat(feePaid.unmetBefore(Plot.GOOD)).isNull();
        assertThat(feePaid.unmet(Plot.BAD, COMPLETE)).isEqualTo(Reason.of(Code.FEE_OPEN));
        assertThat(feePaid.unmet(Plot.GOOD, NOTHING)).isNull();
    }

    @Test
    void ofTheEventIsNotTestedBefore() {
        Requirement<Plot, Note> requirement = Requirement.ofEvent(
                Code.SHED_LOCKED,
                (plot, note) -> plot.tidy() && note.facts().isEmpty() ? Reason.of(Code.SHED_LOCKED) : null,
                Garden.TOOL);
        assertThat(requirement.isOfCase()).isFalse();
        assertThat(requirement.unmetBefore(Plot.GOOD)).isNull();
        assertThat(requirement.unmet(Plot.GOOD, NOTHING)).isEqualTo(Reason.of(Code.SHED_LOCKED));
        assertThat(requirement.unmet(Plot.BAD, NOTHING)).isNull();
        assertThat(requirement.states()).containsExactly(Garden.TOOL);
    }

    @Test
    void thatOnlyRemarksKeepsItsTestsAndLeavesTheOriginalAsItWas() {
        Requirement<Plot, Note> remark = feePaid.asRemark();
        assertThat(remark.isRemark()).isTrue();
        assertThat(remark.isOfCase()).isTrue();
        assertThat(remark.code()).isEqualTo(Code.FEE_OPEN);
        assertThat(remark.unmet(Plot.BAD, NOTHING)).isEqualTo(Reason.of(Code.FEE_OPEN));
        assertThat(keyStated.asRemark().states()).containsExactly(Garden.KEY_RETURNED_ON);
        assertThat(feePaid.isRemark()).isFalse();
    }

    @Test
    void thatAFactIsStatedTellsTheFieldItsMeaningItsSectionAndWhatIsAllowed() {
        assertThat(toolStated.code()).isEqualTo(MachineReason.NOT_STATED);
        assertThat(toolStated.unmet(Plot.GOOD, COMPLETE)).isNull();
        assertThat(toolStated.unmet(Plot.GOOD, NOTHING))
                .isEqualTo(Reason.of(MachineReason.NOT_STATED, Garden.SECTION)
                        .with("field", "tool")
                        .with("meaning", "The tool lent")
                        .with("allowed", "spade, rake"));
    }

    @Test
    void thatAFactIsStatedIsNotMetByAnEmptyList() {
        Fact<Set<Garden.Tool>> tools = Fact.codes("tools", Garden.Tool.class, "The tools lent");
        Requirement<Plot, Note> toolsStated = Requirement.states(Note::facts, tools);
        assertThat(toolsStated.unmet(Plot.GOOD, Note.of(Facts.of(tools, Set.of()))))
                .isNotNull();
        assertThat(toolsStated.unmet(Plot.GOOD, Note.of(Facts.of(tools, Set.of(Garden.Tool.RAKE)))))
                .isNull();
    }

    @Test
    void thatAFactIsStatedTellsTheTypeWhereNoCodesAreListedAndNoSectionAsksForIt() {
        Reason reason = keyStated.unmet(Plot.GOOD, NOTHING);
        assertThat(reason).isNotNull();
        assertThat(reason.citation()).isEmpty();
        assertThat(reason.find("allowed")).contains("date (YYYY-MM-DD)");
    }

    @Test
    void thatAFindingIsFoundTellsNotFoundFromNotDetermined() {
        assertThat(suitable(Finding.FOUND)).isEmpty();
        assertThat(suitable(Finding.NOT_FOUND))
                .contains(Reason.of(MachineReason.NOT_FOUND, Citation.parse("CCP 12a"))
                        .with("field", "suitable")
                        .with("meaning", "The plot suits the gardener"));
        assertThat(suitable(Finding.NOT_DETERMINED).map(Reason::code)).contains(MachineReason.NOT_DETERMINED);
        assertThat(foundSuitable.states()).containsExactly(Garden.SUITABLE);
        assertThat(foundSuitable.code()).isEqualTo(MachineReason.NOT_FOUND);
    }

    @Test
    void thatAFindingIsFoundTakesWhatIsNotStatedAsNotDetermined() {
        assertThat(foundSuitable.unmet(Plot.GOOD, NOTHING))
                .isEqualTo(suitable(Finding.NOT_DETERMINED).orElseThrow());
    }

    private Optional<Reason> suitable(Finding finding) {
        return Optional.ofNullable(foundSuitable.unmet(Plot.GOOD, Note.of(Facts.of(Garden.SUITABLE, finding))));
    }
}
