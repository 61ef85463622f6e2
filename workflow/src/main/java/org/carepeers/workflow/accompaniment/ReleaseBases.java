package org.carepeers.workflow.accompaniment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.NoteScope;

/** On what the showing of a note can rest. */
final class ReleaseBases {

    private static final Set<Audience> TOLD_OF_DANGER =
            EnumSet.of(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.COUNTY_AGENCY);

    private ReleaseBases() {}

    static Optional<ReleaseBasis> find(ReleaseRequest request, EngagementNote note, List<Consent> own) {
        if (isOwnReader(request)) {
            return Optional.of(ReleaseBasis.PARTICIPANTS_REQUEST);
        }
        if (isAuthor(request) || (isWithin(request, note) && isNamed(request))) {
            return Optional.of(ReleaseBasis.WITHIN_ITS_SCOPE);
        }
        if (isOrdered(request)) {
            return Optional.of(ReleaseBasis.COURT_ORDER);
        }
        if (own.stream().anyMatch(consent -> NoteRelease.opens(request, consent, DisclosureScope.PEER_NOTES))) {
            return Optional.of(ReleaseBasis.CONSENT);
        }
        return isToldOfDanger(request) && isNamed(request) ? Optional.of(ReleaseBasis.SAFETY) : Optional.empty();
    }

    /** Says whether somebody is in danger, and whether the one who asks is of those who are told. */
    static boolean isToldOfDanger(ReleaseRequest request) {
        return request.safety().isPresent() && TOLD_OF_DANGER.contains(request.audience());
    }

    /** Says whether the note was written for the audience of the one who asks. */
    static boolean isWithin(ReleaseRequest request, EngagementNote note) {
        return readers(note.scope()).contains(request.audience());
    }

    /** Says whether the one who asks is who their audience says. */
    private static boolean isNamed(ReleaseRequest request) {
        return request.readers()
                .names(
                        request.audience(),
                        request.recipient(),
                        request.engagement().participant(),
                        request.on());
    }

    /** Says whether the one who asks is the participant. */
    static boolean isOwnReader(ReleaseRequest request) {
        return request.audience() == Audience.PARTICIPANT
                && request.recipient().equals(request.engagement().participant());
    }

    /** Says whether the one who asks wrote the note. */
    static boolean isAuthor(ReleaseRequest request) {
        return request.audience() == Audience.PEER_WORKER
                && request.engagement().workers().contains(request.recipient());
    }

    /** Says whether the court that asks has ordered it. */
    static boolean isOrdered(ReleaseRequest request) {
        return request.audience() == Audience.COURT
                && request.order()
                        .filter(order -> order.opens(DisclosureScope.PEER_NOTES, request.on()))
                        .isPresent();
    }

    /** Returns who reads a note because of what it was written for, besides its author. */
    private static Set<Audience> readers(NoteScope scope) {
        return switch (scope) {
            case NOT_SHARED_WITHOUT_ASKING -> EnumSet.noneOf(Audience.class);
            case PEER_AND_SUPERVISOR -> EnumSet.of(Audience.PEER_SUPERVISOR);
            case CARE_TEAM -> EnumSet.of(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.PEER_WORKER);
            case COURT_REPORTABLE ->
                EnumSet.of(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.PEER_WORKER, Audience.COUNTY_AGENCY);
        };
    }
}
