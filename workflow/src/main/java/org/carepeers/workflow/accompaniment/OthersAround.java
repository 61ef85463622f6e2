package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.Accompanied;
import org.carepeers.party.PartyId;
import org.carepeers.party.Role;
import org.carepeers.party.SubjectId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.EventKind;

/**
 * What records other than someone's own accompaniment tell of a day: who else stands around them, and what they may learn.
 *
 * <p>An offer of a worker minds the first: nobody walks beside a person and beside their family at once, nobody is made the
 * paid peer of someone who chose them as supporter, and whoever is kept apart is not available, with no word about why. What
 * a relative's peer is told minds the person's consents.
 *
 * @param besideTheOtherSide who walks beside the person's family or, for a relative, beside the person; empty if nobody
 * @param supporters whom the person designated as supporter (WIC 5980); empty if nobody
 * @param keptApart who is not to walk beside them: whoever petitioned, the other side itself, for a relative the person's
 *     supporter, and workers whom a safeguard or another part in their life keeps away; empty if nobody
 * @param consents for a relative, the consents of the person, those taken back among them; empty for the person, and
 *     after the person died
 */
public record OthersAround(
        Set<PartyId> besideTheOtherSide, Set<PartyId> supporters, Set<PartyId> keptApart, List<Consent> consents) {

    /** Nobody of whom another record tells. */
    public static final OthersAround NOBODY = new OthersAround(Set.of(), Set.of(), Set.of(), List.of());

    /**
     * Keeps unchangeable copies.
     *
     * @param besideTheOtherSide who walks beside the other side
     * @param supporters whom the person designated as supporter
     * @param keptApart who is not to walk beside them
     * @param consents the consents of the person
     */
    public OthersAround {
        besideTheOtherSide = Set.copyOf(besideTheOtherSide);
        supporters = Set.copyOf(supporters);
        keptApart = Set.copyOf(keptApart);
        consents = List.copyOf(consents);
    }

    /**
     * Says whether the person lets a relative know the days of their hearings, on which they may have them present.
     *
     * @param relative who would know
     * @param on the day
     * @return whether a consent to the presence of that relative by name (WIC 5976.5(c)) is in force on that day
     */
    public boolean opensHearingDays(SubjectId relative, LocalDate on) {
        PartyId party = PartyId.of(relative.value());
        return consents.stream()
                .filter(consent -> consent.recipient().isPresent())
                .anyMatch(consent -> consent.permits(
                        DisclosureScope.PRESENCE_AT_CLOSED_HEARING, Audience.FAMILY_OR_FRIEND, party, on));
    }

    /**
     * Finds them in other records as those stand. Whoever petitioned and the other side itself are kept apart; whom a
     * safeguard keeps away is told by the workers' own streams and {@linkplain #keepingApart added}.
     *
     * @param whose around whom they stand: a supporter is the person's, and kept apart from a relative; consents are asked
     *     about a relative
     * @param otherSide the accompaniments of the other side
     * @param events what happened in the person's cases, in the order recorded
     * @return who they are
     */
    public static OthersAround of(
            Accompanied whose, Collection<Accompaniment> otherSide, Collection<CareEvent> events) {
        Set<PartyId> beside =
                otherSide.stream().flatMap(each -> each.peers().stream()).collect(Collectors.toSet());
        Set<PartyId> apart = apart(otherSide, events);
        Set<PartyId> supporters = supporters(events);
        if (whose == Accompanied.PARTICIPANT) {
            return new OthersAround(beside, supporters, apart, List.of());
        }
        apart.addAll(supporters);
        return new OthersAround(beside, Set.of(), apart, consents(otherSide));
    }

    private static Set<PartyId> apart(Collection<Accompaniment> otherSide, Collection<CareEvent> events) {
        Stream<PartyId> others =
                otherSide.stream().map(each -> PartyId.of(each.person().value()));
        Stream<PartyId> petitioners = events.stream()
                .filter(event -> event.by().role() == Role.PETITIONER)
                .flatMap(event -> event.by().party().stream());
        return Stream.concat(others, petitioners).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<PartyId> supporters(Collection<CareEvent> events) {
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
        return supporters;
    }

    private static List<Consent> consents(Collection<Accompaniment> otherSide) {
        return otherSide.stream()
                .filter(each ->
                        each.whose() == Accompanied.PARTICIPANT && each.diedOn().isEmpty())
                .flatMap(each -> each.consents().stream())
                .toList();
    }

    /**
     * Returns these with workers who are kept apart from the person, such as by a safeguard in a worker's own stream.
     *
     * @param workers the workers, without why
     * @return a new value
     * @see org.carepeers.workflow.workforce.WorkerRecord#isKeptApart
     */
    public OthersAround keepingApart(Collection<PartyId> workers) {
        Set<PartyId> apart = new LinkedHashSet<>(keptApart);
        apart.addAll(workers);
        return new OthersAround(besideTheOtherSide, supporters, apart, consents);
    }

    /** Returns everyone whom an offer finds not available. */
    Set<PartyId> notToBeOffered(BoundaryPolicy policy) {
        Set<PartyId> none = new LinkedHashSet<>(keptApart);
        none.addAll(supporters);
        if (policy.separateFamilyPeer()) {
            none.addAll(besideTheOtherSide);
        }
        return none;
    }

    /** Returns how many they are; who they are is nobody else's. */
    @Override
    public String toString() {
        return "OthersAround[" + besideTheOtherSide.size() + " beside the other side, " + supporters.size()
                + " supporters, " + keptApart.size() + " kept apart, " + consents.size() + " consents]";
    }
}
