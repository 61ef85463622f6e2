package org.carepeers.peer;

import org.carepeers.party.EventId;

/**
 * The one contact or hearing that several hours of work were for.
 *
 * @param kind whether it was a contact or a hearing
 * @param id the contact or hearing, as the embedder numbers them; the same for all hours that belong to it
 */
public record WorkOccasion(OccasionKind kind, EventId id) {}
