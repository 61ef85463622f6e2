package org.carepeers.examples.commandline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carepeers.examples.commandline.terminal.Paper;
import org.carepeers.partner.IntegrationProfile;
import org.carepeers.partner.PartnerAgreement;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.Ruling;
import org.carepeers.workflow.obligation.ObligationState;
import org.carepeers.workflow.obligation.TrackedObligation;
import org.carepeers.workflow.partner.IntegrationPage;
import org.carepeers.workflow.partner.PartnerReferral;
import org.carepeers.workflow.partner.PartnerReferralStage;
import org.carepeers.workflow.partner.PartnerReferralWorkflow;
import org.carepeers.workflow.partner.ReferralMessages;
import org.carepeers.workflow.partner.ReferralPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows how a county works with others: its integration profile, and the story of one referral. */
@Command(
        name = "partners",
        description = "Shows a county's integration profile and the story of one referral.",
        footer = {"", "Exit code 0: every event of the referral was permitted; 1: some were not; 2: unusable input."})
final class PartnersCommand implements Callable<Integer> {

    @ParentCommand
    private CarePeers parent;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "An integration profile as JSON. Default: invented.")
    private @Nullable String profile;

    @Option(
            names = "--agreement",
            paramLabel = "FILE",
            description = "A partner's agreement as JSON. Default: invented.")
    private @Nullable String agreement;

    @Option(names = "--referral", paramLabel = "FILE", description = "The stream of a referral. Default: invented.")
    private @Nullable String referral;

    @Override
    public Integer call() {
        Paper paper = parent.paper();
        IntegrationPage.markdown(PeerFiles.read(Optional.ofNullable(profile), "profile", IntegrationProfile.class))
                .lines()
                .forEach(paper::line);
        PeerStream<PartnerReferralEventKind> stream =
                PeerFiles.stream(Optional.ofNullable(referral), "referral", PartnerReferralEventKind.class);
        PartnerReferralWorkflow workflow = PartnerReferralWorkflow.under(
                List.of(PeerFiles.read(Optional.ofNullable(agreement), "agreement", PartnerAgreement.class)),
                ReferralPolicy.example());
        return tell(paper, workflow, stream) ? 0 : 1;
    }

    private static boolean tell(
            Paper paper, PartnerReferralWorkflow workflow, PeerStream<PartnerReferralEventKind> stream) {
        paper.blank();
        paper.line("# A referral: " + stream.subject());
        paper.blank();
        Messages words = ReferralMessages.english();
        PartnerReferral present = PartnerReferral.begin();
        PeerStream<PartnerReferralEventKind> permitted =
                PeerStream.begin(PartnerReferralEventKind.class, stream.subject(), stream.county());
        for (PeerEvent<PartnerReferralEventKind> event : stream.events()) {
            Ruling<PartnerReferralStage> ruling = workflow.decide(present, event);
            paper.line("* " + event.occurredOn() + " " + event.kind().meaning() + ".");
            if (ruling instanceof Ruling.Permitted<PartnerReferralStage> yes) {
                yes.remarks().forEach(remark -> paper.line("  * " + words.sentence(remark)));
                present = present.after(event);
                permitted = permitted.with(event);
            } else if (ruling instanceof Ruling.NotPermitted<PartnerReferralStage> no) {
                no.reasons().forEach(reason -> refused(paper, words, reason));
            }
        }
        paper.blank();
        paper.line("It stands at: " + words.words(present.stage()) + ".");
        paper.blank();
        duties(paper, workflow, permitted);
        return permitted.events().size() == stream.events().size();
    }

    private static void refused(Paper paper, Messages words, Reason reason) {
        paper.line("  * Not so: " + words.sentence(reason));
        words.cure(reason).ifPresent(cure -> paper.line("    " + cure));
    }

    private static void duties(
            Paper paper, PartnerReferralWorkflow workflow, PeerStream<PartnerReferralEventKind> stream) {
        for (TrackedObligation duty : workflow.duties(stream).all()) {
            ObligationState state =
                    duty.stateOn(stream.events().get(stream.events().size() - 1).occurredOn(), 0);
            if (state.standing() != ObligationState.Standing.NOT_BEGUN) {
                paper.line("* " + duty.obligation().title() + " ("
                        + duty.obligation().who().code().replace('-', ' ') + "): "
                        + state.standing().code().replace('-', ' ')
                        + (state.days() > 0 ? ", " + state.days() + (state.days() == 1 ? " day" : " days") : ""));
            }
        }
    }
}
