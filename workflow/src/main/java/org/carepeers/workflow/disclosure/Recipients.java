package org.carepeers.workflow.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.party.PartyId;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.machine.Reason;

/** Whether whoever asks stands where they say; who works for a court or a county only the embedder can know. */
final class Recipients {

    private static final Citation COUNSEL = Citation.parse("CRC 7.2210(b)");
    private static final Citation SUPPORTER = Citation.parse("WIC 5980");
    private static final Citation NOTICE = Citation.parse("WIC 5977(b)(6)(B)(ii)");
    private static final Citation SHIELD = Citation.parse("WIC 5976.5(g)");
    private static final Citation DE_IDENTIFIED = Citation.parse("WIC 5985(i)");

    /** Whom an accompaniment does not name; who they are is known only from a consent that names them. */
    private static final Set<Audience> NOT_NAMED = Set.of(
            Audience.COUNSEL,
            Audience.SUPPORTER,
            Audience.FAMILY_OR_FRIEND,
            Audience.TRIBE,
            Audience.PARTNER_ORGANIZATION);

    private Recipients() {}

    /** Returns the consents that can open an accompaniment to whoever asks. */
    static List<Consent> namedIn(AccessRequest request) {
        return request.consents().stream()
                .filter(consent -> !NOT_NAMED.contains(request.audience())
                        || consent.recipient().isPresent())
                .toList();
    }

    /** Returns a request without the consents of which the record says that they were taken back, however they once read. */
    static AccessRequest asItStands(AccessRequest request, List<CareEvent> events) {
        return request.with(request.consents().stream()
                .filter(consent -> !isTakenBack(request, consent, events))
                .toList());
    }

    private static boolean isTakenBack(AccessRequest request, Consent consent, List<CareEvent> events) {
        Stream<LocalDate> inTheCase = events.stream()
                .filter(event -> event.kind() == EventKind.CONSENT_REVOKED)
                .filter(event -> isAbout(event, request.recipient()))
                .map(CareEvent::occurredOn);
        boolean stands =
                request.beside().stream().anyMatch(known -> known.consents().contains(consent));
        Stream<LocalDate> besideIt = request.beside().stream()
                .filter(known -> !stands)
                .flatMap(known -> known.consents().stream())
                .filter(known -> known.scope() == consent.scope() && known.audience() == consent.audience())
                .filter(known ->
                        known.recipient().isEmpty() || known.recipient().equals(consent.recipient()))
                .flatMap(known -> known.revokedOn().stream());
        return Stream.concat(inTheCase, besideIt)
                .anyMatch(day -> !day.isBefore(consent.givenOn()) && !day.isAfter(request.on()));
    }

    /** Returns why nothing of a case goes to whoever asks; empty if nothing stands against it. */
    static List<Reason> ofCase(AccessTable table, AccessRequest request, List<CareEvent> events) {
        List<Reason> reasons = inGeneral(table, request);
        if (request.audience() == Audience.COUNSEL && !isCounsel(request, events)) {
            reasons.add(Reason.of(AccessReason.NOT_COUNSEL, COUNSEL).with("date", request.on()));
        }
        if (request.audience() == Audience.SUPPORTER && !isSupporter(request, events)) {
            reasons.add(Reason.of(AccessReason.NOT_DESIGNATED, SUPPORTER).with("date", request.on()));
        }
        if (request.audience() == Audience.PETITIONER_WITH_CONTINUING_NOTICE && !keepsNotice(request, events)) {
            reasons.add(Reason.of(AccessReason.NO_CONTINUING_NOTICE, NOTICE).with("date", request.on()));
        }
        return reasons;
    }

    /** Returns what stands against it whatever the record holds. */
    static List<Reason> inGeneral(AccessTable table, AccessRequest request) {
        List<Reason> reasons = new ArrayList<>();
        Audience audience = request.audience();
        if (table.isOnlyCounting(audience)) {
            reasons.add(Reason.of(AccessReason.COUNTS_ONLY, DE_IDENTIFIED).with("audience", audience));
        }
        boolean own = audience == Audience.PARTICIPANT || audience == Audience.COUNSEL;
        if (request.purpose() == ReleasePurpose.OTHER_PROCEEDINGS && !own) {
            reasons.add(Reason.of(AccessReason.OTHER_PROCEEDINGS, SHIELD));
        }
        if (audience == Audience.PARTICIPANT && !request.recipient().equals(request.participant())) {
            reasons.add(Reason.of(AccessReason.NOT_THE_PARTICIPANT));
        }
        if (audience == Audience.PEER_WORKER && !walksBeside(request)) {
            reasons.add(Reason.of(AccessReason.NOT_WALKING_BESIDE).with("date", request.on()));
        }
        return reasons;
    }

    private static boolean isCounsel(AccessRequest request, List<CareEvent> events) {
        return last(events, EventKind.COUNSEL_APPOINTED, EventKind.COUNSEL_SUBSTITUTED)
                .filter(event -> isAbout(event, request.recipient()))
                .isPresent();
    }

    private static boolean isSupporter(AccessRequest request, List<CareEvent> events) {
        return last(events, EventKind.SUPPORTER_DESIGNATED, EventKind.SUPPORTER_REMOVED)
                .filter(event -> event.kind() == EventKind.SUPPORTER_DESIGNATED)
                .filter(event -> isAbout(event, request.recipient()))
                .isPresent();
    }

    private static boolean keepsNotice(AccessRequest request, List<CareEvent> events) {
        boolean ended = last(events, EventKind.PETITIONER_NOTICE_ENDED).isPresent();
        boolean filed = last(events, EventKind.PETITION_FILED)
                .filter(event -> event.by().party().equals(Optional.of(request.recipient())))
                .flatMap(event -> event.facts().find(CareFacts.STANDING))
                .filter(PetitionerStanding::keepsContinuingRights)
                .isPresent();
        return filed && !ended;
    }

    private static boolean walksBeside(AccessRequest request) {
        return request.beside()
                .filter(known ->
                        known.person().value().equals(request.participant().value()))
                .filter(known -> isWorker(known, request.recipient()))
                .isPresent();
    }

    private static boolean isWorker(Accompaniment known, PartyId party) {
        return known.worker().equals(Optional.of(party)) || known.cover().equals(Optional.of(party));
    }

    /** Returns what happened last: what is recorded late takes nothing from what came after it. */
    private static Optional<CareEvent> last(List<CareEvent> events, EventKind... kinds) {
        Set<EventKind> wanted = Set.of(kinds);
        return events.stream()
                .filter(event -> wanted.contains(event.kind()))
                .reduce((before, after) -> after.occurredOn().isBefore(before.occurredOn()) ? before : after);
    }

    private static boolean isAbout(CareEvent event, PartyId party) {
        return event.facts().find(CareFacts.PARTY).filter(party.value()::equals).isPresent();
    }
}
