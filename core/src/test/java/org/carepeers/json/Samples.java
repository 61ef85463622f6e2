package org.carepeers.json;

import java.time.LocalDate;
import java.util.stream.Stream;

/** One value of every type, of invented people; words that stand for personal ones can be told apart. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate BIRTH_DATE = LocalDate.of(1901, 2, 3);
    static final String WORDS = "Invented Words Of A Person";

    private Samples() {}

    static Stream<Object> all() {
        return Stream.of(
                        PeopleSamples.all(),
                        AccompanimentSamples.all(),
                        MatchingSamples.all(),
                        BoundarySamples.all(),
                        PeerSamples.all(),
                        HearingSamples.all(),
                        DocumentSamples.all(),
                        WorkSamples.all())
                .flatMap(samples -> samples);
    }
}
