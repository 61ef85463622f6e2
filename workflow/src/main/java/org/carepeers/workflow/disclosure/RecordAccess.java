package org.carepeers.workflow.disclosure;

import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.participant.Participant;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.workflow.accompaniment.Accompaniment;
import org.carepeers.workflow.accompaniment.PeerDecision;
import org.carepeers.workflow.care.CareCase;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.machine.Reason;

/**
 * What someone may see of a record on a day, by the table of access.
 *
 * <p>Both answers are pure functions of the record and the request. A view holds what happened on or before the day of the
 * request. Whether counsel, a supporter, a petitioner or a peer stands where they say is looked up in the record; who works
 * for a court, a county or a team only the embedder can know. A consent of which the record says that it was taken back opens
 * nothing, however it reads in the request. This type is immutable and thread-safe.
 */
public final class RecordAccess {

    private final AccessTable table;

    private RecordAccess(AccessTable table) {
        this.table = table;
    }

    /**
     * Returns access by a table.
     *
     * @param table the table
     * @return access by it
     */
    public static RecordAccess by(AccessTable table) {
        return new RecordAccess(table);
    }

    /**
     * Decides what may be seen of a case. Where its file names no participant, no consent counts: nobody knows whose it is.
     *
     * @param history the case as decided
     * @param request who would see it, when and what for
     * @return the view, or every reason why there is none
     */
    public AccessDecision<CaseDisclosure> decide(CareHistory history, AccessRequest request) {
        List<Decision.Accepted> until = history.accepted().stream()
                .filter(decision -> !decision.event().occurredOn().isAfter(request.on()))
                .toList();
        List<CareEvent> events = until.stream().map(Decision.Accepted::event).toList();
        Optional<Participant> participant = history.file().participant();
        List<Reason> reasons = Recipients.ofCase(table, request, events);
        if (participant
                .filter(known -> !known.id().equals(request.participant()))
                .isPresent()) {
            reasons.add(Reason.of(AccessReason.ANOTHER_PERSON));
        }
        if (participant.isEmpty() && request.audience() == Audience.PARTICIPANT) {
            reasons.add(Reason.of(AccessReason.PARTICIPANT_NOT_ON_RECORD));
        }
        Grant grant = new Grant(
                table, participant.isEmpty() ? request.with(List.of()) : Recipients.asItStands(request, events));
        if (reasons.isEmpty() && !new CaseReduction(grant).showsAnything()) {
            reasons.add(Reason.of(AccessReason.NOTHING_FOR_AUDIENCE).with("audience", request.audience()));
        }
        if (!reasons.isEmpty()) {
            return new AccessDecision.NotGranted<>(reasons);
        }
        CareCase present = CareCase.begin(history.file())
                .afterAll(until.stream().map(Decision.Accepted::effects).toList());
        return new AccessDecision.Granted<>(new CaseReduction(grant).of(history.file(), present, events));
    }

    /**
     * Decides what may be seen of the peer support that a person has. The record of it does not tell who is counsel, supporter
     * or family; a consent opens it to them only if it names the party.
     *
     * @param record what is on record of it
     * @param request who would see it, when and what for; who walks beside the person is taken from the record
     * @return the view, or every reason why there is none
     */
    public AccessDecision<AccompanimentDisclosure> decide(AccompanimentRecord record, AccessRequest request) {
        List<PeerDecision.Accepted> until = record.history().accepted().stream()
                .filter(decision -> !decision.event().occurredOn().isAfter(request.on()))
                .toList();
        Accompaniment present = Accompaniment.begin(record.history().present().person());
        for (PeerDecision.Accepted decision : until) {
            present = present.after(decision.effects());
        }
        AccessRequest named = request.beside(present).with(Recipients.namedIn(request));
        AccessRequest asked = Recipients.asItStands(named, List.of());
        List<Reason> reasons = Recipients.inGeneral(table, asked);
        if (!present.person().value().equals(request.participant().value())) {
            reasons.add(Reason.of(AccessReason.ANOTHER_PERSON));
        }
        AccompanimentReduction reduction = new AccompanimentReduction(new Grant(table, asked), present);
        if (reasons.isEmpty() && !reduction.showsAnything()) {
            reasons.add(Reason.of(AccessReason.NOTHING_FOR_AUDIENCE).with("audience", request.audience()));
        }
        return reasons.isEmpty()
                ? new AccessDecision.Granted<>(reduction.of(record, until))
                : new AccessDecision.NotGranted<>(reasons);
    }
}
