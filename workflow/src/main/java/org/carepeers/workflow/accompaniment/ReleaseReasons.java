package org.carepeers.workflow.accompaniment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.engagement.EngagementNote;
import org.carepeers.engagement.NoteScope;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.machine.Reason;

/** Why a note may not be shown: every reason at once. */
final class ReleaseReasons {

    private static final Citation UNDERLYING_RECORDS = Citation.parse("WIC 5977.4(d)(1)");
    private static final Citation SUBSTANCE_USE = Citation.parse("CFR 42-2.31");
    private static final Set<Audience> COUNTS = EnumSet.of(Audience.STATE_REPORTING, Audience.RESEARCHER);
    private static final Set<Audience> WITHIN_THE_PROGRAM = EnumSet.of(Audience.PEER_SUPERVISOR, Audience.PEER_WORKER);

    private final ReleaseRequest request;
    private final EngagementNote note;
    private final List<Consent> own;
    private final List<Reason> reasons = new ArrayList<>();

    private ReleaseReasons(ReleaseRequest request, EngagementNote note, List<Consent> own) {
        this.request = request;
        this.note = note;
        this.own = own;
    }

    static List<Reason> of(
            ReleaseRequest request, EngagementNote note, List<Consent> own, Optional<ReleaseBasis> basis) {
        ReleaseReasons all = new ReleaseReasons(request, note, own);
        if (COUNTS.contains(request.audience())) {
            return List.of(Reason.of(NoteReason.COUNTS_ONLY));
        }
        boolean ordered = ReleaseBases.isOrdered(request);
        if (request.audience() == Audience.COURT && !ordered) {
            all.toCourt();
        } else if (basis.isEmpty()) {
            all.reasons.add(all.noYes(
                    ReleaseBases.isWithin(request, note) || ReleaseBases.isToldOfDanger(request)
                            ? NoteReason.NOT_AMONG_ITS_READERS
                            : NoteReason.OUTSIDE_ITS_SCOPE));
        }
        if (request.audience() != Audience.COURT && !ReleaseBases.isOwnReader(request)) {
            all.onTheWayToCourt();
        }
        if (request.purpose() == ReleasePurpose.CONSERVATORSHIP && !ordered) {
            all.reasons.add(Reason.of(NoteReason.NO_SOURCE_FOR_CONSERVATORSHIP));
        }
        if (request.draft() && !all.isFree(basis) && !ordered) {
            all.reasons.add(Reason.of(NoteReason.STILL_A_DRAFT));
        }
        if (note.protection().isPresent() && !all.isFree(basis)) {
            all.substanceUse();
        }
        return all.reasons;
    }

    private void toCourt() {
        if (request.purpose() == ReleasePurpose.OTHER_PROCEEDINGS) {
            reasons.add(Reason.of(NoteReason.ONLY_BY_ORDER));
            return;
        }
        if (request.form() == ReleaseForm.NOTE) {
            reasons.add(Reason.of(NoteReason.UNDERLYING_NOTE, UNDERLYING_RECORDS));
        }
        if (note.scope() != NoteScope.COURT_REPORTABLE) {
            reasons.add(Reason.of(NoteReason.NOT_MARKED_FOR_REPORT).with("scope", note.scope()));
        }
        if (!isOpen(DisclosureScope.PEER_NOTES)) {
            reasons.add(noYes(NoteReason.NO_AGREEMENT_FOR_COURT));
        }
    }

    /** Nobody else reads a note on a court's behalf: what the court may not hear, a report does not draw on. */
    private void onTheWayToCourt() {
        boolean ordered = request.order()
                .filter(order -> order.opens(DisclosureScope.PEER_NOTES, request.on()))
                .isPresent();
        boolean agreed = own.stream()
                .anyMatch(consent -> consent.scope() == DisclosureScope.PEER_NOTES
                        && consent.audience() == Audience.COURT
                        && consent.isInForceOn(request.on()));
        if (request.purpose() == ReleasePurpose.OTHER_PROCEEDINGS && !ordered) {
            reasons.add(Reason.of(NoteReason.ONLY_BY_ORDER));
        } else if (request.purpose() == ReleasePurpose.CARE_PROCEEDINGS && !ordered && !agreed) {
            reasons.add(Reason.of(NoteReason.NO_AGREEMENT_FOR_COURT));
        }
    }

    /** Tells a yes that is not in force apart from one that was never given. */
    private Reason noYes(NoteReason never) {
        return own.stream()
                .filter(consent -> consent.scope() == DisclosureScope.PEER_NOTES
                        && consent.audience() == request.audience()
                        && consent.recipient().map(request.recipient()::equals).orElse(true))
                .reduce((earlier, later) -> later)
                .map(consent -> Reason.of(NoteReason.CONSENT_NOT_IN_FORCE)
                        .with("date", request.on())
                        .with("given", consent.givenOn()))
                .orElseGet(() -> Reason.of(never).with("audience", request.audience()));
    }

    /** Says whether the note is the reader's own, in either way, or somebody is in danger. */
    private boolean isFree(Optional<ReleaseBasis> basis) {
        return ReleaseBases.isOwnReader(request)
                || ReleaseBases.isAuthor(request)
                || basis.equals(Optional.of(ReleaseBasis.SAFETY));
    }

    private void substanceUse() {
        if (request.audience() == Audience.COURT || request.purpose() != ReleasePurpose.SUPPORT) {
            boolean ordered = request.order()
                    .filter(order -> order.opens(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS, request.on()))
                    .isPresent();
            if (!ordered && !isOpen(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS)) {
                reasons.add(Reason.of(NoteReason.SUBSTANCE_USE_FOR_PROCEEDINGS, SUBSTANCE_USE));
            }
        } else if (!WITHIN_THE_PROGRAM.contains(request.audience())
                && !isOpen(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_CARE)) {
            reasons.add(Reason.of(NoteReason.SUBSTANCE_USE_FOR_CARE, SUBSTANCE_USE));
        }
    }

    private boolean isOpen(DisclosureScope scope) {
        return own.stream().anyMatch(consent -> NoteRelease.opens(request, consent, scope));
    }
}
