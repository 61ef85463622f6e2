package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carepeers.peer.PeerSpecialization;

/**
 * How a worker's certification stands on a day.
 *
 * <p>Someone without a certification is a peer support worker all the same; only claims to Medi-Cal need one.
 *
 * @param stage where it stands
 * @param allowsClaims whether it is active, which a claim to Medi-Cal needs among other things
 * @param termEndsOn the last day of the present or last term, or empty if there was none
 * @param renewalOpensOn the first day on which a renewal may be asked for, or empty if there was no term
 * @param reinstatableThrough while expired, the last day on which it can be reinstated; otherwise empty
 * @param approvalEndsOn while approved, the last day for everything that is left; otherwise empty
 * @param attemptsLeft while approved, how often the examination may still be taken; otherwise 0
 * @param educationHoursMissing hours of continuing education on record short of a renewal
 * @param lawAndEthicsHoursMissing hours of law and ethics on record short of a renewal
 * @param ethicsAffirmed whether an affirmation of the code of ethics is on record within the term
 * @param specializations the specializations
 */
public record CertificationStanding(
        CertificationStage stage,
        boolean allowsClaims,
        Optional<LocalDate> termEndsOn,
        Optional<LocalDate> renewalOpensOn,
        Optional<LocalDate> reinstatableThrough,
        Optional<LocalDate> approvalEndsOn,
        int attemptsLeft,
        int educationHoursMissing,
        int lawAndEthicsHoursMissing,
        boolean ethicsAffirmed,
        Set<PeerSpecialization> specializations) {}
