package org.carepeers.workflow.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;

/**
 * What is left to do of the changes that several drafts bring to the worklist of one stream: no obligation stands in it
 * twice, so the order in which it is done no longer matters.
 */
final class WorklistDelta {

    private boolean all;
    private final Map<ObligationId, WorklistItem> put = new LinkedHashMap<>();
    private final Map<ObligationId, WorklistChange.Dated> dated = new LinkedHashMap<>();
    private final Set<ObligationId> gone = new LinkedHashSet<>();

    private WorklistDelta() {}

    static WorklistDelta of(List<Draft> drafts) {
        WorklistDelta delta = new WorklistDelta();
        drafts.forEach(draft -> draft.worklist().forEach(delta::add));
        return delta;
    }

    private void add(WorklistChange change) {
        if (change instanceof WorklistChange.Opened opened) {
            put(opened.item());
        } else if (change instanceof WorklistChange.Dated later) {
            date(later);
        } else if (change instanceof WorklistChange.Closed closed) {
            close(closed.id());
        } else if (change instanceof WorklistChange.Restated restated) {
            restate(restated.items());
        }
    }

    private void put(WorklistItem item) {
        close(item.id());
        gone.remove(item.id());
        put.put(item.id(), item);
    }

    private void date(WorklistChange.Dated later) {
        ObligationId id = later.id();
        if (put.containsKey(id)) {
            put.computeIfPresent(id, (same, item) -> item.dated(later));
        } else if (!all && !gone.contains(id)) {
            dated.merge(id, later, WorklistDelta::both);
        }
    }

    private static WorklistChange.Dated both(WorklistChange.Dated first, WorklistChange.Dated later) {
        return new WorklistChange.Dated(
                later.id(), later.due(), later.onOfferThrough().or(first::onOfferThrough));
    }

    private void close(ObligationId id) {
        put.remove(id);
        dated.remove(id);
        if (!all) {
            gone.add(id);
        }
    }

    private void restate(List<WorklistItem> items) {
        all = true;
        put.clear();
        dated.clear();
        gone.clear();
        items.forEach(this::put);
    }

    /** Whether everything that the stream had on the list goes, before the new items come. */
    boolean isAllGone() {
        return all;
    }

    /** The obligations that go, apart from those that come anew. */
    Set<ObligationId> gone() {
        return gone;
    }

    /** The obligations that get other days, if they are there. */
    Collection<WorklistChange.Dated> dated() {
        return dated.values();
    }

    /** The items that come, or take the place of the one with their id. */
    Collection<WorklistItem> items() {
        return put.values();
    }
}
