package org.carepeers.peer;

/**
 * The answer to one question of a readiness review.
 *
 * @param item what was asked
 * @param answer whether it is in place
 */
public record ReadinessAnswer(ReadinessItem item, Readiness answer) {}
