package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.party.ExternalReference;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.ClaimFacts;

/** What an invented county knows of claims: it takes part, everyone is certified, and each person has a plan of care. */
final class InventedClaims implements ClaimFacts {

    @Override
    public boolean isCertified(PartyId worker, LocalDate on) {
        return true;
    }

    @Override
    public boolean isOptedIn(LocalDate on) {
        return true;
    }

    @Override
    public Optional<ExternalReference> planOfCare(PartyId participant, LocalDate on) {
        return Optional.of(new ExternalReference("invented-charts", "plan-of-care-1"));
    }

    @Override
    public Optional<PartyId> supervisor(PartyId worker, LocalDate on) {
        return Optional.of(PartyId.of("supervisor-1"));
    }
}
