package org.carepeers.workflow.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carepeers.party.StreamKey;
import org.jspecify.annotations.Nullable;

/**
 * The streams that were loaded last, so that recording in a long stream does not read it from its beginning each time.
 *
 * <p>Whether something newer is there the journal is asked every time. Thread-safe.
 */
final class RecentlyLoaded<S> {

    private static final int MOST = 1_000;

    private final Map<StreamKey, Loaded<S>> streams = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StreamKey, Loaded<S>> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Loaded<S> find(StreamKey stream) {
        return streams.get(stream);
    }

    synchronized void keep(StreamKey stream, Loaded<S> loaded) {
        streams.put(stream, loaded);
    }
}
