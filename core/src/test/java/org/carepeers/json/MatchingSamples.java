package org.carepeers.json;

import static org.carepeers.json.Samples.DAY;
import static org.carepeers.json.Samples.WORDS;

import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.CareTeamTask;
import org.carepeers.engagement.Huddle;
import org.carepeers.engagement.HuddleAgreement;
import org.carepeers.engagement.PeerChoice;
import org.carepeers.engagement.SmallCells;
import org.carepeers.engagement.VoiceAnswer;
import org.carepeers.engagement.VoiceOfParticipant;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Area;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.CertificationCheck;
import org.carepeers.peer.CertificationNeed;
import org.carepeers.peer.DualRole;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.PartOfDay;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerSpecialization;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.WeekSlot;
import org.carepeers.peer.Weekday;

/** One value of every type about choosing a peer, covering and the team around someone. */
final class MatchingSamples {

    /** What stands in redacted attributes that hold no words of a person. */
    static final String[] MARKS = {
        "area-of-a-person",
        "worker-not-wanted",
        "worker-kept-apart",
        "WITHOUT_A_HOME",
        "JUSTICE_INVOLVED",
        "NOT_SAID",
        "OTHER_TEAM"
    };

    private static final WeekSlot SLOT = WeekSlot.of(Weekday.TUESDAY, PartOfDay.MORNING);

    private MatchingSamples() {}

    static Stream<Object> all() {
        return Stream.of(
                Area.of("north-coast"),
                SLOT,
                Away.of(DAY, DAY.plusDays(9)),
                MatchingPolicy.example(),
                request(),
                candidate(),
                member(),
                agreement(),
                huddle(),
                team(),
                voice(),
                SmallCells.dataDeIdentificationGuidelines());
    }

    private static MatchRequest request() {
        return MatchRequest.builder()
                .participant(PeopleSamples.PARTICIPANT)
                .on(DAY)
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(LanguageTag.of("es-MX"), LanguageTag.of("en"))
                .addAskedFor(PartyId.of("w-2"))
                .addNotThisPeer(PartyId.of("worker-not-wanted"))
                .addKeptApart(PartyId.of("worker-kept-apart"))
                .addWalkedBefore(PartyId.of("w-1"))
                .addCommunities(WORDS)
                .addExperience(LivedExperience.WITHOUT_A_HOME)
                .addSpecializations(PeerSpecialization.JUSTICE_INVOLVED)
                .area(Area.of("area-of-a-person"))
                .addSlots(SLOT)
                .certification(CertificationNeed.FOR_MEDI_CAL_CLAIM)
                .build();
    }

    private static Candidate candidate() {
        return Candidate.builder()
                .worker(PeopleSamples.worker())
                .addAreas(Area.of("north-coast"))
                .addSlots(SLOT)
                .loadMinutes(900)
                .loadLimitMinutes(1500)
                .addSpecializations(PeerSpecialization.CRISIS_CARE)
                .certification(CertificationCheck.ACTIVE)
                .addAway(Away.from(DAY))
                .addSafeguards(SafeguardKind.OTHER_TEAM)
                .addDualRoles(DualRole.NOT_SAID)
                .build();
    }

    private static CareTeamMember member() {
        return CareTeamMember.builder()
                .party(PartyId.of("w-1"))
                .role(CareTeamRole.PEER_WORKER)
                .addDoes(CareTeamTask.WALKING_BESIDE, CareTeamTask.COURT_SUPPORT)
                .since(DAY)
                .until(DAY.plusDays(90))
                .build();
    }

    private static HuddleAgreement agreement() {
        return new HuddleAgreement(
                CareTeamTask.RIDES, PartyId.of("w-1"), Optional.of(DAY.plusDays(2)), Optional.of(WORDS));
    }

    private static Huddle huddle() {
        return Huddle.builder()
                .heldOn(DAY)
                .addPresent(PeopleSamples.PARTICIPANT, PartyId.of("w-1"))
                .addAgreed(agreement())
                .build();
    }

    private static CareTeam team() {
        return CareTeam.builder()
                .participant(PeopleSamples.PARTICIPANT)
                .addMembers(member())
                .addHuddles(huddle())
                .build();
    }

    private static VoiceOfParticipant voice() {
        return VoiceOfParticipant.builder()
                .quarterBegins(DAY.withMonth(1).withDayOfMonth(1))
                .program(PartyId.of("o-1"))
                .choice(PeerChoice.WITH_A_PEER)
                .feltHeard(VoiceAnswer.YES)
                .knewWhatWouldHappen(VoiceAnswer.PARTLY)
                .wantsThisPeerAgain(VoiceAnswer.PREFERRED_NOT_TO_SAY)
                .build();
    }
}
