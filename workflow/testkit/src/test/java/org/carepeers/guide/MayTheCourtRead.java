package org.carepeers.guide;

import java.util.List;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.engagement.NoteScope;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.NoteRelease;
import org.carepeers.workflow.accompaniment.ReleaseDecision;
import org.carepeers.workflow.accompaniment.ReleaseRequest;

final class MayTheCourtRead {

    private MayTheCourtRead() {}

    public static void main(String[] arguments) {
        Consent yes = Consent.builder()
                .giver(InventedPeer.PERSON)
                .scope(DisclosureScope.PEER_NOTES)
                .audience(Audience.COURT)
                .form(ConsentForm.ORAL_IN_COURT)
                .givenOn(InventedPeer.DAY)
                .revokedOn(InventedPeer.DAY.plusDays(20))
                .build();
        ReleaseRequest request = ReleaseRequest.of(
                        InventedPeer.engagement(NoteScope.COURT_REPORTABLE),
                        Audience.COURT,
                        PartyId.of("court"),
                        InventedPeer.DAY.plusDays(30))
                .forPurpose(ReleasePurpose.CARE_PROCEEDINGS);

        if (NoteRelease.decide(request, List.of(yes)) instanceof ReleaseDecision.NotPermitted not) {
            not.reasons().forEach(InventedPeer::print);
        }
        System.out.println(NoteRelease.decide(request.as(ReleaseForm.SUMMARY), List.of(yes))
                .isPermitted());
    }
}
