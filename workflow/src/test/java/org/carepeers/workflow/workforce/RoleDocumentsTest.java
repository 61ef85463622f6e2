package org.carepeers.workflow.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.carepeers.party.PartyId;
import org.carepeers.peer.InterviewQuestion;
import org.carepeers.peer.Readiness;
import org.carepeers.peer.ReadinessAnswer;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.ReadinessReview;
import org.carepeers.peer.RoleDescription;
import org.carepeers.peer.RoleDocument;
import org.carepeers.peer.ToolkitArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleDocumentsTest {

    private static final RoleDescription ROLE = RoleResources.exampleRole();

    private static String written(RoleDocument document) {
        return RoleTemplates.standard().write(document, ROLE, RoleResources.interviewPlan());
    }

    @ParameterizedTest
    @EnumSource(RoleDocument.class)
    void eachDocumentIsTheKeptPageAndBeginsByCallingItselfAnExample(RoleDocument document) {
        assertThat(written(document)).startsWith("> An example, invented").doesNotContain("{{");
        Golden.holds("role-" + document.code() + ".md", written(document));
    }

    @Test
    void theJobDescriptionSaysWhatTheRoleDoesInEveryAreaAndWhatItIsNot() {
        String job = written(RoleDocument.JOB_DESCRIPTION);
        assertThat(ToolkitArea.values()).allSatisfy(area -> assertThat(job).contains("**" + area.title() + "**"));
        assertThat(job)
                .contains("**Not therapy or counseling.**", "**Not case management.**", "$27.00 to $34.00 per hour");
    }

    @Test
    void theInterviewGuideScoresEveryQuestionByFiveAnchorsAndSaysWhatIsNeverAsked() {
        String guide = written(RoleDocument.INTERVIEW_GUIDE);
        assertThat(RoleResources.interviewPlan().questions())
                .hasSizeGreaterThan(4)
                .allSatisfy(question -> {
                    assertThat(question.fairness()).isNotEmpty();
                    assertThat(guide).contains(question.question());
                    assertThat(question.anchors()).hasSize(InterviewQuestion.HIGHEST);
                });
        assertThat(guide).contains("Conviction history, before a conditional offer", "Half a paid day beside a peer");
    }

    @Test
    void anAgencyPutsItsOwnTemplateInPlaceOfOurs() {
        RoleTemplates own = RoleTemplates.standard().with(RoleDocument.JOB_DESCRIPTION, "{{title}} at {{employer}}");
        assertThat(own.write(RoleDocument.JOB_DESCRIPTION, ROLE, RoleResources.interviewPlan()))
                .isEqualTo("Peer Support Worker, CARE Team at Example County Behavioral Health");
        assertThat(own.write(RoleDocument.ROLE_EXPECTATIONS, ROLE, RoleResources.interviewPlan()))
                .isEqualTo(written(RoleDocument.ROLE_EXPECTATIONS));
    }

    @Test
    void aTemplateThatNamesWhatDoesNotExistIsRefusedWithAllSuchNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RoleTemplates.standard().with(RoleDocument.JOB_DESCRIPTION, "{{titel}} {{title}} {{salary}}"))
                .withMessageContaining("[salary, titel]");
        assertThat(RoleTemplates.names())
                .contains("title", "limits", "questions")
                .doesNotHaveDuplicates();
    }

    @Test
    void theChecklistTellsMetFromNotMetFromMissing() {
        ReadinessReview review = new ReadinessReview(
                PartyId.of("agency-1"),
                Openings.DAY,
                List.of(
                        new ReadinessAnswer(ReadinessItem.ROLE_DESCRIBED, Readiness.MET),
                        new ReadinessAnswer(ReadinessItem.PAY_AT_PARITY, Readiness.NOT_MET)));
        String page = ReadinessChecklist.markdown(review, RecruitmentPolicy.example());
        assertThat(page)
                .contains("| met | The role is described", "| not met | Pay was compared", "Met: 1. Not met: 1.")
                .contains("| missing | Colleagues and managers have had training about stigma | asked for by Example");
        Golden.holds("readiness.md", page);
    }
}
