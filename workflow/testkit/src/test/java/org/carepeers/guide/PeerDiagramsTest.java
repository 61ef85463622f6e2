package org.carepeers.guide;

import java.util.List;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.peer.RecruitmentEventKind;
import org.carepeers.workflow.diagram.ProcessDiagram;
import org.carepeers.workflow.partner.PartnerReferralStage;
import org.carepeers.workflow.partner.PartnerReferralWorkflow;
import org.carepeers.workflow.partner.ReferralPolicy;
import org.carepeers.workflow.workforce.RecruitmentPolicy;
import org.carepeers.workflow.workforce.RecruitmentStage;
import org.carepeers.workflow.workforce.RecruitmentWorkflow;
import org.junit.jupiter.api.Test;

/** The committed pictures of a recruitment and of a referral to a partner are drawn from their tables. */
class PeerDiagramsTest {

    private final ProcessDiagram<RecruitmentStage, RecruitmentEventKind> recruitment = ProcessDiagram.of(
                    RecruitmentWorkflow.under(RecruitmentPolicy.example()).process())
            .titled("Filling a position")
            .stageTitles(RecruitmentStage::title)
            .kindTitles(RecruitmentEventKind::meaning);

    private final ProcessDiagram<PartnerReferralStage, PartnerReferralEventKind> referral = ProcessDiagram.of(
                    PartnerReferralWorkflow.under(List.of(), ReferralPolicy.example())
                            .process())
            .titled("A referral to a partner")
            .stageTitles(PartnerReferralStage::title)
            .kindTitles(PartnerReferralEventKind::meaning);

    @Test
    void theRecruitmentIsDrawnFromItsTable() {
        GeneratedFile.at("docs/diagrams/recruitment.svg").holds(recruitment.svg());
        GeneratedFile.at("docs/diagrams/recruitment.mmd").holds(recruitment.mermaid());
    }

    @Test
    void theReferralIsDrawnFromItsTable() {
        GeneratedFile.at("docs/diagrams/partner-referral.svg").holds(referral.svg());
        GeneratedFile.at("docs/diagrams/partner-referral.mmd").holds(referral.mermaid());
    }
}
