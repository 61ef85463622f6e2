package org.carepeers.workflow.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All obligations of one case, past and present, in the order in which they began.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class ObligationLedger {

    private final Map<ObligationId, TrackedObligation> tracked;

    private ObligationLedger(Map<ObligationId, TrackedObligation> tracked) {
        this.tracked = tracked;
    }

    /**
     * Gathers the obligations from what became of them.
     *
     * @param changes the changes of a case in the order recorded
     * @return the ledger
     * @throws IllegalArgumentException if an obligation changes that never began
     */
    public static ObligationLedger of(Iterable<ObligationChange> changes) {
        Map<ObligationId, List<ObligationChange>> byId = new LinkedHashMap<>();
        for (ObligationChange change : changes) {
            byId.computeIfAbsent(change.id(), id -> new ArrayList<>()).add(change);
        }
        Map<ObligationId, TrackedObligation> tracked = new LinkedHashMap<>();
        byId.forEach((id, history) -> tracked.put(id, new TrackedObligation(present(id, history), history)));
        return new ObligationLedger(tracked);
    }

    private static Obligation present(ObligationId id, List<ObligationChange> history) {
        if (!(history.get(0) instanceof ObligationChange.Began began)) {
            throw new IllegalArgumentException("The obligation " + id + " changed before it began");
        }
        Obligation present = began.obligation();
        for (ObligationChange change : history) {
            if (change instanceof ObligationChange.Extended extended) {
                present = present.withDue(extended.due());
            } else if (change instanceof ObligationChange.Redated redated) {
                present = present.withDue(redated.due());
            }
        }
        return present;
    }

    /**
     * Returns the obligations.
     *
     * @return all obligations in the order in which they began
     */
    public List<TrackedObligation> all() {
        return List.copyOf(tracked.values());
    }

    /**
     * Finds an obligation.
     *
     * @param id its id
     * @return the obligation, or empty if the case never had it
     */
    public Optional<TrackedObligation> find(ObligationId id) {
        return Optional.ofNullable(tracked.get(id));
    }
}
