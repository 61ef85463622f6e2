package org.carepeers.workflow.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.party.PartyId;

/**
 * Which ids of a county are one person.
 *
 * <p>Joining moves nothing: every stream stays where it is, and whoever looks for a person looks under all of their ids. So
 * two people who were joined by mistake are parted again without loss. An id never stands, through others, for itself: what
 * would make it so changes nothing. This type is immutable and thread-safe.
 */
public final class PersonIndex {

    static final PersonIndex EMPTY = new PersonIndex(Map.of());

    private final Map<PartyId, PartyId> joined;

    private PersonIndex(Map<PartyId, PartyId> joined) {
        this.joined = joined;
    }

    PersonIndex after(IdentityEvent event) {
        if (event.kind() == IdentityEvent.Kind.JOINED && current(event.sameAs()).equals(event.person())) {
            return this;
        }
        Map<PartyId, PartyId> changed = new LinkedHashMap<>(joined);
        if (event.kind() == IdentityEvent.Kind.JOINED) {
            changed.put(event.person(), event.sameAs());
        } else {
            changed.remove(event.person());
        }
        return new PersonIndex(Map.copyOf(changed));
    }

    /**
     * Returns the id that stands for a person.
     *
     * @param id any id of the person
     * @return the id to use; the same if it was never joined
     */
    public PartyId current(PartyId id) {
        PartyId now = id;
        for (PartyId next = joined.get(now); next != null; next = joined.get(now)) {
            now = next;
        }
        return now;
    }

    /**
     * Returns every id under which a person is on record.
     *
     * @param id any id of the person
     * @return the ids, the one that stands for the person first
     */
    public List<PartyId> idsOf(PartyId id) {
        PartyId current = current(id);
        List<PartyId> ids = new ArrayList<>(List.of(current));
        joined.keySet().stream()
                .filter(each -> current(each).equals(current))
                .sorted()
                .forEach(ids::add);
        return ids;
    }

    /** Returns the id with which an id was joined. */
    Optional<PartyId> joinedWith(PartyId id) {
        return Optional.ofNullable(joined.get(id));
    }

    /** Returns how many ids were joined. */
    @Override
    public String toString() {
        return "PersonIndex of " + joined.size() + " joined ids";
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof PersonIndex that && joined.equals(that.joined);
    }

    @Override
    public int hashCode() {
        return joined.hashCode();
    }
}
