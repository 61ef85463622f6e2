package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carepeers.party.EventId;
import org.carepeers.peer.FullTimeEquivalent;
import org.carepeers.peer.Funding;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.Position;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.PositionFacts;

/**
 * A position as it stands on a day: what it is, who pays, whether someone holds it.
 *
 * <p>It is read from the position's stream alone: events up to that day, in the order of their days. This type is
 * immutable and thread-safe.
 *
 * @param position the position, or empty if none was created by that day
 * @param funding the money committed by that day, with its last days as they are known then
 * @param heldBy the id of whoever holds it, or empty while it is vacant
 * @param vacantSince since when it is vacant, or empty while it is held or after it was given up
 * @param isEnded whether it was given up
 * @param lastChange the last event by that day, or empty if nothing had happened
 */
public record PositionRecord(
        Optional<Position> position,
        List<CommittedFunding> funding,
        Optional<String> heldBy,
        Optional<LocalDate> vacantSince,
        boolean isEnded,
        Optional<EventId> lastChange) {

    /**
     * Money with the event that committed it.
     *
     * @param committedBy the event
     * @param funding the money
     */
    public record CommittedFunding(EventId committedBy, Funding funding) {}

    /**
     * Keeps an unchangeable copy of the money.
     *
     * @param position the position
     * @param funding the money committed by that day
     * @param heldBy the id of whoever holds it
     * @param vacantSince since when it is vacant
     * @param isEnded whether it was given up
     * @param lastChange the last event by that day
     */
    public PositionRecord {
        funding = List.copyOf(funding);
    }

    /**
     * Reads a stream as it stood at the end of a day.
     *
     * @param stream the stream
     * @param on the day
     * @return the position on that day
     */
    public static PositionRecord on(PeerStream<PositionEventKind> stream, LocalDate on) {
        PositionRecord present = new PositionRecord(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), false, Optional.empty());
        for (PeerEvent<PositionEventKind> event : stream.events().stream()
                .filter(each -> !each.occurredOn().isAfter(on))
                .sorted(Comparator.comparing(PeerEvent::occurredOn))
                .toList()) {
            present = present.after(event);
        }
        return present;
    }

    private PositionRecord after(PeerEvent<PositionEventKind> event) {
        Optional<EventId> change = Optional.of(event.id());
        LocalDate day = event.occurredOn();
        return switch (event.kind()) {
            case POSITION_CREATED ->
                new PositionRecord(described(event), funding, heldBy, Optional.of(day), false, change);
            case POSITION_CHANGED ->
                new PositionRecord(described(event), funding, heldBy, vacantSince, isEnded, change);
            case FUNDING_COMMITTED ->
                new PositionRecord(position, committed(event), heldBy, vacantSince, isEnded, change);
            case FUNDING_CUT_SHORT ->
                new PositionRecord(position, cutShort(event), heldBy, vacantSince, isEnded, change);
            case POSITION_FILLED ->
                new PositionRecord(
                        position, funding, event.facts().find(PositionFacts.WORKER), Optional.empty(), isEnded, change);
            case POSITION_VACATED ->
                new PositionRecord(position, funding, Optional.empty(), Optional.of(day), isEnded, change);
            case POSITION_ENDED ->
                new PositionRecord(position, funding, Optional.empty(), Optional.empty(), true, change);
        };
    }

    private Optional<Position> described(PeerEvent<PositionEventKind> event) {
        return event.facts().find(PositionFacts.POSITION).or(() -> position);
    }

    private List<CommittedFunding> committed(PeerEvent<PositionEventKind> event) {
        List<CommittedFunding> longer = new ArrayList<>(funding);
        event.facts()
                .find(PositionFacts.FUNDING)
                .ifPresent(money -> longer.add(new CommittedFunding(event.id(), money)));
        return longer;
    }

    private List<CommittedFunding> cutShort(PeerEvent<PositionEventKind> event) {
        Optional<LocalDate> last = event.facts().find(PositionFacts.LAST_DAY);
        return funding.stream()
                .map(each -> event.facts()
                                .find(PositionFacts.SOURCE)
                                .filter(source -> source == each.funding().source())
                                .isPresent()
                        ? last.map(day -> new CommittedFunding(
                                        each.committedBy(), each.funding().endingOn(day)))
                                .orElse(each)
                        : each)
                .toList();
    }

    /**
     * Says whether the position exists and nobody holds it.
     *
     * @return whether it is vacant
     */
    public boolean isVacant() {
        return isOpen() && heldBy.isEmpty();
    }

    /**
     * Says whether the position exists.
     *
     * @return whether it was created and not given up
     */
    public boolean isOpen() {
        return position.isPresent() && !isEnded;
    }

    /**
     * Returns how much of a full-time position is paid for on a day, as far as is known now.
     *
     * @param day the day, which may lie ahead
     * @return the sum over all money that pays for that day
     */
    public FullTimeEquivalent fundedOn(LocalDate day) {
        return funding.stream()
                .map(CommittedFunding::funding)
                .filter(money -> money.paysOn(day))
                .map(Funding::share)
                .reduce(FullTimeEquivalent.ZERO, FullTimeEquivalent::plus);
    }

    /**
     * Says whether money pays for the whole of the position on a day.
     *
     * @param day the day, which may lie ahead
     * @return whether what is paid for reaches the share of the position
     */
    public boolean isFundedOn(LocalDate day) {
        return position.map(each -> fundedOn(day).compareTo(each.share()) >= 0).orElse(false);
    }
}
