package org.carepeers.workflow.journal;

import org.carepeers.party.StreamKey;

/**
 * A stream and where it ends.
 *
 * @param stream the stream
 * @param head its head
 */
public record StreamHead(StreamKey stream, Head head) {}
