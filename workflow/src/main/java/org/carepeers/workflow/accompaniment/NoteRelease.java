package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.Disclosure;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.rule.DutyHolder;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Obligation;

/**
 * Whether the note of a peer support worker may be shown to someone on a day.
 *
 * <p>A note travels as far as the scope it was written for; further by a consent of the participant that is in force on
 * the day, by an order of a court, or because someone is in danger. Nothing reaches a court from a note without one of
 * these, and then it is a summary that the county writes and not the note (WIC 5977.4(d)(1)). This type is immutable and
 * thread-safe; deciding is a pure function.
 */
public final class NoteRelease {

    private static final Citation SHIELD = Citation.parse("WIC 5971(l)");
    private static final Citation IN_CONFIDENCE = Citation.parse("WIC 5328");

    private NoteRelease() {}

    /**
     * Decides whether a note may be shown.
     *
     * @param request who would see it, when, in which form, and what for
     * @param consents the consents that the participant gave, at whatever time
     * @return permitted, with what to put on record, or not permitted, with every reason
     */
    public static ReleaseDecision decide(ReleaseRequest request, List<Consent> consents) {
        Optional<EngagementNote> note = request.engagement().note();
        if (note.isEmpty()) {
            return new ReleaseDecision.NotPermitted(List.of(Reason.of(NoteReason.NOTHING_WRITTEN)));
        }
        List<Consent> own = consents.stream()
                .filter(consent -> consent.giver().equals(request.engagement().participant()))
                .toList();
        Optional<ReleaseBasis> basis = ReleaseBases.find(request, note.get(), own);
        List<Reason> reasons = ReleaseReasons.of(request, note.get(), own, basis);
        if (basis.isEmpty() || !reasons.isEmpty()) {
            return new ReleaseDecision.NotPermitted(reasons);
        }
        List<Consent> rested = restsOn(request, basis.get(), own);
        return new ReleaseDecision.Permitted(
                disclosure(request, basis.get(), rested),
                remarks(request, basis.get(), rested),
                duties(request, basis.get()));
    }

    private static List<Consent> restsOn(ReleaseRequest request, ReleaseBasis basis, List<Consent> own) {
        return own.stream()
                .filter(consent -> opens(request, consent, DisclosureScope.PEER_NOTES) && basis == ReleaseBasis.CONSENT
                        || opens(request, consent, DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_CARE)
                        || opens(request, consent, DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS))
                .toList();
    }

    /** Says whether a consent opens a scope to the one who asks, on the day. */
    static boolean opens(ReleaseRequest request, Consent consent, DisclosureScope scope) {
        return consent.permits(scope, request.audience(), request.recipient(), request.on());
    }

    private static Disclosure disclosure(ReleaseRequest request, ReleaseBasis basis, List<Consent> rested) {
        Engagement engagement = request.engagement();
        return Disclosure.builder()
                .engagement(engagement.id())
                .participant(engagement.participant())
                .audience(request.audience())
                .recipient(request.recipient())
                .form(request.form())
                .purpose(request.purpose())
                .on(request.on())
                .basis(basis)
                .consents(rested)
                .order(basis == ReleaseBasis.COURT_ORDER ? request.order() : Optional.empty())
                .safety(basis == ReleaseBasis.SAFETY ? request.safety() : Optional.empty())
                .build();
    }

    private static List<Reason> remarks(ReleaseRequest request, ReleaseBasis basis, List<Consent> rested) {
        List<Reason> remarks = new ArrayList<>();
        if (request.audience() == Audience.COURT && request.purpose() != ReleasePurpose.OTHER_PROCEEDINGS) {
            remarks.add(Reason.of(NoteReason.NOT_SHIELDED, SHIELD));
        }
        if (!rested.isEmpty()) {
            remarks.add(Reason.of(NoteReason.SCOPE_GOES_ALONG)
                    .with("scopes", rested.stream().map(Consent::scope).toList()));
        }
        if (basis == ReleaseBasis.SAFETY) {
            remarks.add(Reason.of(NoteReason.ONLY_WHAT_IS_NEEDED)
                    .with("danger", request.safety().orElseThrow()));
        }
        if (basis == ReleaseBasis.PARTICIPANTS_REQUEST) {
            remarks.add(Reason.of(NoteReason.OTHERS_MAY_BE_IN_IT, IN_CONFIDENCE));
        }
        return remarks;
    }

    private static List<Obligation> duties(ReleaseRequest request, ReleaseBasis basis) {
        boolean tells = basis == ReleaseBasis.SAFETY || basis == ReleaseBasis.COURT_ORDER;
        return tells || request.audience() == Audience.COURT
                ? List.of(PracticeDuties.sameDay(
                        "participant-told-of-release",
                        "Tell the person, and their counsel, what was shown to whom and why, as soon as that is safe",
                        DutyHolder.PEER_SUPERVISOR,
                        request.engagement().id(),
                        request.on()))
                : List.of();
    }
}
