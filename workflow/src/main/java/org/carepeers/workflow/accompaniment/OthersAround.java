package org.carepeers.workflow.accompaniment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;

/**
 * Who else stands around a person on a day, as records other than their own accompaniment tell.
 *
 * <p>An offer of a worker minds both: nobody walks beside a person and beside their family at once, and nobody is made the
 * paid peer of someone who chose them as supporter.
 *
 * @param besideTheOtherSide who walks beside the person's family or, for a relative, beside the person; empty if nobody
 * @param supporters whom the person designated as supporter (WIC 5980); empty if nobody
 */
public record OthersAround(Set<PartyId> besideTheOtherSide, Set<PartyId> supporters) {

    /** Nobody of whom another record tells. */
    public static final OthersAround NOBODY = new OthersAround(Set.of(), Set.of());

    /**
     * Keeps unchangeable copies.
     *
     * @param besideTheOtherSide who walks beside the other side
     * @param supporters whom the person designated as supporter
     */
    public OthersAround {
        besideTheOtherSide = Set.copyOf(besideTheOtherSide);
        supporters = Set.copyOf(supporters);
    }

    /**
     * Finds them in other records as those stand.
     *
     * @param otherSide the accompaniments of the other side
     * @param events what happened in the person's cases, in the order recorded; those of a relative's accompaniment are
     *     empty, since a relative designates nobody
     * @return who they are
     */
    public static OthersAround of(Collection<Accompaniment> otherSide, Collection<CareEvent> events) {
        Set<PartyId> beside = otherSide.stream()
                .flatMap(each -> Stream.concat(each.worker().stream(), each.cover().stream()))
                .collect(Collectors.toSet());
        Set<PartyId> supporters = new LinkedHashSet<>();
        for (CareEvent event : events) {
            event.facts().find(CareFacts.PARTY).map(PartyId::of).ifPresent(party -> {
                if (event.kind() == EventKind.SUPPORTER_DESIGNATED) {
                    supporters.add(party);
                } else if (event.kind() == EventKind.SUPPORTER_REMOVED) {
                    supporters.remove(party);
                }
            });
        }
        return new OthersAround(beside, supporters);
    }

    /** Returns how many they are; who they are is nobody else's. */
    @Override
    public String toString() {
        return "OthersAround[" + besideTheOtherSide.size() + " beside the other side, " + supporters.size()
                + " supporters]";
    }
}
