/**
 * The record: append-only streams of entries, each with what happened and what it changed.
 *
 * <p>A {@link org.carepeers.workflow.journal.Journal} keeps bytes and knows nothing of the law. Each stream is a chain: an
 * entry's digest covers its bytes and the digest before it, so that whoever changes, takes out, moves or adds an entry is
 * found by {@link org.carepeers.workflow.journal.Verification}. A {@link org.carepeers.workflow.journal.Recorder} loads a
 * stream, folds it, asks for a decision and appends; of two who do so at once one wins, and the other learns what changed.
 * Nothing is ever edited: a correction is one more entry. The present is what folding the recorded effects gives, whatever
 * the tables of a later release say.
 */
@NullMarked
package org.carepeers.workflow.journal;

import org.jspecify.annotations.NullMarked;
