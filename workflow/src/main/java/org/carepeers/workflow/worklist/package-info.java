/**
 * What is due across many cases: one list of obligations, legal ones and those of peer work, by the day on which they are due.
 *
 * <p>The list is an index beside the records and is kept in the same transaction as they are, so it never says anything else
 * than folding them would. It holds ids, codes and dates; never a person.
 */
@NullMarked
package org.carepeers.workflow.worklist;

import org.jspecify.annotations.NullMarked;
