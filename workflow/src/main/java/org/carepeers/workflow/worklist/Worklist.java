package org.carepeers.workflow.worklist;

import java.util.List;

/**
 * The obligations of many cases by the day on which they are due. Thread-safe.
 *
 * <p>An implementation is kept with the journal whose entries it follows, and in the same transaction.
 */
public interface Worklist {

    /**
     * Returns one page of what is due.
     *
     * @param query what is asked
     * @return the items in {@linkplain WorklistItem#ORDER their order}; fewer than the limit on the last page
     */
    List<WorklistItem> page(WorklistQuery query);
}
