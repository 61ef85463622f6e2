/**
 * What keeping a record costs, measured beside the least that the same database can do with the same bytes.
 *
 * <p>Commits wait for a disk, which takes thousands of times longer than a decision and differs from machine to machine. So
 * each figure is a ratio of two things measured in turn in one run, with durable settings on both sides;
 * {@link org.carepeers.examples.benchmarks.storage.StorageFigures} prints them all.
 */
@NullMarked
package org.carepeers.examples.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
