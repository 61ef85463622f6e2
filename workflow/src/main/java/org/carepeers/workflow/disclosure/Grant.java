package org.carepeers.workflow.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosedPart;
import org.carepeers.consent.Disclosure;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.party.CaseId;

/** What the table gives for one request, with the consents that are in force on its day. */
final class Grant {

    private final AccessTable table;
    private final AccessRequest request;

    Grant(AccessTable table, AccessRequest request) {
        this.table = table;
        this.request = request;
    }

    AccessRequest request() {
        return request;
    }

    /** Returns how much of a part may be shown. */
    Extent extent(RecordPart part) {
        AccessRow row = table.get(request.audience(), part);
        boolean kept = part.isOfPeerSupport()
                && request.purpose() == ReleasePurpose.CONSERVATORSHIP
                && request.audience() != Audience.PARTICIPANT;
        if (kept) {
            return Extent.NOTHING;
        }
        return row.consent().isEmpty() || isOpen(row.consent().get()) ? row.extent() : row.without();
    }

    /** Says whether at least so much of a part may be shown. */
    boolean shows(RecordPart part, Extent atLeast) {
        return extent(part).isAtLeast(atLeast);
    }

    /** Says whether the audience may know how much of a part was left out. */
    boolean counts(RecordPart part) {
        return table.get(request.audience(), part).counted() && extent(part) != Extent.WHOLE;
    }

    /** Says whether the audience may know that so many of a part were left out. */
    boolean counts(RecordPart part, int leftOut) {
        return leftOut > 0 && table.get(request.audience(), part).counted();
    }

    private boolean isOpen(DisclosureScope scope) {
        return !request.opening(scope).isEmpty() || request.isOrdered(scope);
    }

    /** Returns what to put on record when some parts are shown. */
    Disclosure record(Optional<CaseId> id, Set<RecordPart> shown) {
        List<DisclosedPart> parts = new ArrayList<>();
        Set<DisclosureScope> scopes = EnumSet.noneOf(DisclosureScope.class);
        for (RecordPart part : shown) {
            AccessRow row = table.get(request.audience(), part);
            boolean byConsent = extent(part) != row.without();
            Optional<DisclosureScope> scope = byConsent ? row.consent() : Optional.empty();
            scope.ifPresent(scopes::add);
            parts.add(new DisclosedPart(
                    part, extent(part), row.citations().stream().findFirst(), scope));
        }
        List<Consent> rested = scopes.stream()
                .flatMap(scope -> request.opening(scope).stream())
                .toList();
        return Disclosure.builder()
                .caseId(id)
                .participant(request.participant())
                .audience(request.audience())
                .recipient(request.recipient())
                .form(ReleaseForm.VIEW)
                .purpose(request.purpose())
                .on(request.on())
                .basis(ReleaseBasis.ACCESS_TABLE)
                .parts(parts)
                .consents(rested)
                .order(scopes.stream().anyMatch(request::isOrdered) ? request.order() : Optional.empty())
                .build();
    }
}
