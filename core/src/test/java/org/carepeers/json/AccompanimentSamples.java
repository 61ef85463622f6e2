package org.carepeers.json;

import static org.carepeers.json.Samples.DAY;
import static org.carepeers.json.Samples.WORDS;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.carepeers.engagement.Arranged;
import org.carepeers.engagement.AskingPolicy;
import org.carepeers.engagement.Companion;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.HandOverLine;
import org.carepeers.engagement.HearingDays;
import org.carepeers.engagement.HearingPlan;
import org.carepeers.engagement.RideBy;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.engagement.TouchpointMoment;
import org.carepeers.engagement.TouchpointPolicy;
import org.carepeers.engagement.TouchpointTiming;
import org.carepeers.engagement.Voice;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.time.Span;

/** One value of every type about choosing a peer, covering and the team around someone. */
final class AccompanimentSamples {

    private AccompanimentSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                hearingPlan(),
                HearingDays.of(List.of(DAY, DAY.plusDays(60))),
                touchpointPolicy(),
                touchpointTiming(),
                askingPolicy(),
                handOver());
    }

    private static HearingPlan hearingPlan() {
        return HearingPlan.builder()
                .hearing(HearingKind.MERITS)
                .on(DAY)
                .at(LocalTime.of(9, 30))
                .department("14")
                .interpreter(Arranged.ARRANGED)
                .ride(WORDS)
                .rideBy(RideBy.PROGRAM_VEHICLE)
                .driver(PartyId.of("w-1"))
                .rideInstead(WORDS)
                .wheelchairRide(Arranged.NOT_NEEDED)
                .addExpected(Companion.COUNSEL)
                .wantsSaid(WORDS)
                .saidBy(Voice.COUNSEL)
                .debriefAt(LocalTime.of(11, 0))
                .build();
    }

    private static TouchpointPolicy touchpointPolicy() {
        return new TouchpointPolicy("an invented policy", List.of(touchpointTiming()), askingPolicy());
    }

    private static AskingPolicy askingPolicy() {
        return new AskingPolicy(14, 6, 30);
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
