package org.carepeers.json;

import static org.carepeers.json.Samples.DAY;
import static org.carepeers.json.Samples.WORDS;

import java.util.List;
import java.util.stream.Stream;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HandOverLine;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.engagement.TouchpointMoment;
import org.carepeers.engagement.TouchpointPolicy;
import org.carepeers.engagement.TouchpointTiming;
import org.carepeers.party.PartyId;
import org.carepeers.time.Span;

/** One value of every type about choosing a peer, covering and the team around someone. */
final class AccompanimentSamples {

    private AccompanimentSamples() {}

    static Stream<Object> all() {
        return Stream.of(touchpointPolicy(), touchpointTiming(), handOver());
    }

    private static TouchpointPolicy touchpointPolicy() {
        return new TouchpointPolicy("an invented policy", List.of(touchpointTiming()));
    }

    private static TouchpointTiming touchpointTiming() {
        return TouchpointTiming.of(Touchpoint.RIDE, TouchpointMoment.BEFORE_HEARING, Span.courtDays(2));
    }

    private static HandOver handOver() {
        return HandOver.builder()
                .participant(PeopleSamples.PARTICIPANT)
                .writtenBy(PartyId.of("w-1"))
                .writtenOn(DAY)
                .seenByParticipantOn(DAY.plusDays(1))
                .whatMatters(WORDS)
                .whatHelps(WORDS)
                .whatDoesNotHelp(WORDS)
                .whatIsNext(WORDS)
                .howToReachMe(WORDS)
                .addOwnWords(HandOverLine.WHAT_MATTERS, HandOverLine.WHAT_HELPS)
                .build();
    }
}
