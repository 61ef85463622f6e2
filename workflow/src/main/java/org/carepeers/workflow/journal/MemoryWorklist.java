package org.carepeers.workflow.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.carepeers.party.StreamKey;
import org.carepeers.workflow.obligation.ObligationId;
import org.carepeers.workflow.worklist.Worklist;
import org.carepeers.workflow.worklist.WorklistChange;
import org.carepeers.workflow.worklist.WorklistItem;
import org.carepeers.workflow.worklist.WorklistQuery;

/** The worklist of a journal in memory. Thread-safe. */
final class MemoryWorklist implements Worklist {

    private final Map<StreamKey, Map<ObligationId, WorklistItem>> byStream = new HashMap<>();
    private final TreeSet<WorklistItem> byDay = new TreeSet<>(WorklistItem.ORDER);

    synchronized void apply(StreamKey stream, List<WorklistChange> changes) {
        Map<ObligationId, WorklistItem> open = byStream.computeIfAbsent(stream, key -> new HashMap<>());
        for (WorklistChange change : changes) {
            if (change instanceof WorklistChange.Opened opened) {
                put(open, opened.item());
            } else if (change instanceof WorklistChange.Dated dated) {
                date(open, dated);
            } else if (change instanceof WorklistChange.Closed closed) {
                remove(open, closed.id());
            } else if (change instanceof WorklistChange.Restated restated) {
                List.copyOf(open.keySet()).forEach(id -> remove(open, id));
                restated.items().forEach(item -> put(open, item));
            }
        }
    }

    private void put(Map<ObligationId, WorklistItem> open, WorklistItem item) {
        remove(open, item.id());
        open.put(item.id(), item);
        byDay.add(item);
    }

    private void date(Map<ObligationId, WorklistItem> open, WorklistChange.Dated change) {
        WorklistItem item = open.get(change.id());
        if (item != null) {
            put(open, item.dated(change));
        }
    }

    private void remove(Map<ObligationId, WorklistItem> open, ObligationId id) {
        WorklistItem item = open.remove(id);
        if (item != null) {
            byDay.remove(item);
        }
    }

    @Override
    public synchronized List<WorklistItem> page(WorklistQuery query) {
        return query.after().map(item -> byDay.tailSet(item, false)).orElse(byDay).stream()
                .takeWhile(item -> item.lastDay()
                        .map(day -> !day.isAfter(query.dueThrough()))
                        .orElse(false))
                .filter(item -> item.stream().county() == query.county())
                .filter(item -> query.who().map(who -> who == item.who()).orElse(true))
                .filter(item -> query.asOf().filter(item::isPassedOn).isEmpty())
                .limit(query.limit())
                .toList();
    }
}
