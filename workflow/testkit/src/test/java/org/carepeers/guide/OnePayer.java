package org.carepeers.guide;

import java.time.LocalDate;
import org.carepeers.engagement.NoteScope;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.ClaimFacts;
import org.carepeers.workflow.accompaniment.ClaimPlan;
import org.carepeers.workflow.accompaniment.ClaimPolicy;
import org.carepeers.workflow.accompaniment.ClaimRoute;
import org.carepeers.workflow.accompaniment.ClaimRouting;
import org.carepeers.workflow.accompaniment.WorkSpan;

final class OnePayer {

    private OnePayer() {}

    public static void main(String[] arguments) {
        ClaimFacts facts = new ClaimFacts() {
            @Override
            public boolean isCertified(PartyId worker, LocalDate on) {
                return on.isAfter(LocalDate.of(2026, 1, 1));
            }

            @Override
            public boolean isFunded(ClaimRoute route, WorkSpan span) {
                return route == ClaimRoute.GRANT;
            }
        };
        ClaimPlan plan = ClaimRouting.by(ClaimPolicy.example(), facts)
                .plan(WorkSpan.of(InventedPeer.engagement(NoteScope.PEER_AND_SUPERVISOR)));

        ClaimPlan.Claim claim = plan.claims().get(0);
        System.out.println(
                claim.span().minutes().getAsInt() + " minutes: " + InventedPeer.ENGLISH.words(claim.route()));
        claim.missing()
                .get(0)
                .reasons()
                .forEach(reason -> System.out.println("  " + InventedPeer.ENGLISH.sentence(reason)));
    }
}
