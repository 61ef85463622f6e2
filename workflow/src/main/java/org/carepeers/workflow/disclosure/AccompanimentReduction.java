package org.carepeers.workflow.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Disclosure;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.engagement.AccompanimentFacts;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.NoteRelease;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.accompaniment.ReleaseDecision;
import org.carepeers.workflow.accompaniment.ReleaseRequest;

/** An accompaniment without what may not be seen. Not thread-safe. */
final class AccompanimentReduction {

    private final Grant grant;
    private final Accompaniment present;
    private final List<Disclosure> notes = new ArrayList<>();
    private int withheldNotes;

    AccompanimentReduction(Grant grant, Accompaniment present) {
        this.grant = grant;
        this.present = present;
    }

    /** Says whether anything of any accompaniment is shown. */
    boolean showsAnything() {
        return Arrays.stream(RecordPart.values()).anyMatch(part -> isOfIt(part) && grant.shows(part, Extent.DATES));
    }

    private static boolean isOfIt(RecordPart part) {
        return part.isOfPeerSupport() || part == RecordPart.CONSENTS || part == RecordPart.DISCLOSURES;
    }

    AccompanimentDisclosure of(AccompanimentRecord record, List<PeerDecision.Accepted> until) {
        List<Engagement> mine = until.stream()
                .map(decision -> decision.event().facts().find(AccompanimentFacts.ENGAGEMENT))
                .flatMap(Optional::stream)
                .filter(this::isTheirsToSee)
                .toList();
        List<Engagement> engagements = reduced(mine);
        List<LocalDate> contacts = grant.extent(RecordPart.ENGAGEMENTS) == Extent.DATES
                ? mine.stream().map(Engagement::occurredOn).toList()
                : List.of();
        List<Disclosure> disclosures = new ArrayList<>(List.of(grant.record(Optional.empty(), shownParts())));
        disclosures.addAll(notes);
        return new AccompanimentDisclosure(
                assignment(),
                contacts,
                engagements,
                hearingPlans(),
                handOver(),
                record.preferences()
                        .filter(each -> grant.shows(RecordPart.PREFERENCES, Extent.WHOLE))
                        .filter(each -> !each.statedOn().isAfter(grant.request().on())),
                grant.shows(RecordPart.CONSENTS, Extent.WHOLE) ? present.consents() : List.of(),
                grant.shows(RecordPart.DISCLOSURES, Extent.WHOLE) ? earlier(record) : List.of(),
                grant.counts(RecordPart.PEER_NOTES, withheldNotes)
                        ? List.of(new LeftOut(RecordPart.PEER_NOTES, withheldNotes))
                        : List.of(),
                disclosures);
    }

    private Set<RecordPart> shownParts() {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        for (RecordPart part : RecordPart.values()) {
            boolean shown = isOfIt(part) && part != RecordPart.PEER_NOTES && grant.shows(part, Extent.DATES);
            if (shown) {
                parts.add(part);
            }
        }
        return parts;
    }

    private List<Disclosure> earlier(AccompanimentRecord record) {
        return record.disclosures().stream()
                .filter(each -> !each.on().isAfter(grant.request().on()))
                .toList();
    }

    private Optional<AccompanimentDisclosure.Assignment> assignment() {
        if (!grant.shows(RecordPart.ASSIGNMENT, Extent.FACTS)) {
            return Optional.empty();
        }
        boolean whole = grant.shows(RecordPart.ASSIGNMENT, Extent.WHOLE);
        return Optional.of(
                new AccompanimentDisclosure.Assignment(present.stage(), whole ? present.worker() : Optional.empty()));
    }

    /** A worker sees the work that they took part in, and of another's work what was written for them. */
    private boolean isTheirsToSee(Engagement engagement) {
        return grant.request().audience() != Audience.PEER_WORKER
                || engagement.workers().contains(grant.request().recipient())
                || note(engagement).isPermitted();
    }

    private ReleaseDecision note(Engagement engagement) {
        AccessRequest request = grant.request();
        ReleaseRequest asked = ReleaseRequest.of(engagement, request.audience(), request.recipient(), request.on())
                .among(request.readers())
                .forPurpose(request.purpose());
        return NoteRelease.decide(request.order().map(asked::ordered).orElse(asked), request.consents());
    }

    private List<Engagement> reduced(List<Engagement> engagements) {
        List<Engagement> reduced = new ArrayList<>();
        for (Engagement engagement : engagements) {
            boolean note = showsNote(engagement);
            if (note || grant.shows(RecordPart.ENGAGEMENTS, Extent.FACTS)) {
                reduced.add(reduced(engagement, note));
            }
        }
        return reduced;
    }

    private boolean showsNote(Engagement engagement) {
        if (engagement.note().isEmpty()) {
            return false;
        }
        if (grant.shows(RecordPart.PEER_NOTES, Extent.WHOLE)
                && note(engagement) instanceof ReleaseDecision.Permitted permitted) {
            notes.add(permitted.disclosure());
            return true;
        }
        withheldNotes++;
        return false;
    }

    private Engagement reduced(Engagement whole, boolean note) {
        boolean isProtected = whole.note().flatMap(each -> each.protection()).isPresent();
        boolean words = grant.shows(RecordPart.OWN_WORDS, Extent.WHOLE) && isMine(whole) && (note || !isProtected);
        Engagement.Builder reduced = Engagement.builder();
        reduced.from(whole);
        if (!words) {
            reduced.ownWords(Optional.empty()).goal(Optional.empty()).nextStep(Optional.empty());
        }
        if (!note) {
            reduced.note(Optional.empty());
        }
        if (!grant.shows(RecordPart.RECORD_KEEPING, Extent.WHOLE)) {
            reduced.externalReferences(List.of());
        }
        return reduced.build();
    }

    private boolean isMine(Engagement engagement) {
        return grant.request().audience() != Audience.PEER_WORKER
                || engagement.workers().contains(grant.request().recipient());
    }

    private List<HearingPlan> hearingPlans() {
        if (!grant.shows(RecordPart.HEARING_PLANS, Extent.FACTS)) {
            return List.of();
        }
        boolean whole = grant.shows(RecordPart.HEARING_PLANS, Extent.WHOLE);
        return present.plans().stream()
                .map(plan -> whole ? plan : withoutWords(plan))
                .toList();
    }

    private static HearingPlan withoutWords(HearingPlan whole) {
        HearingPlan.Builder reduced = HearingPlan.builder();
        return reduced.from(whole)
                .ride(Optional.empty())
                .rideInstead(Optional.empty())
                .wantsSaid(Optional.empty())
                .saidBy(Optional.empty())
                .build();
    }

    private Optional<HandOver> handOver() {
        return present.handOver()
                .filter(each -> grant.shows(RecordPart.HAND_OVER, Extent.WHOLE))
                .filter(each -> each.seenByParticipantOn().isPresent()
                        || grant.request().audience() != Audience.PEER_WORKER);
    }
}
