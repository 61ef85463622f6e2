/** What a decision costs, measured beside the least that the same work can cost and beside the field's lightest engine. */
@NullMarked
package org.carepeers.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
