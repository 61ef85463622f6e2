package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.MatchDraft.DAY;
import static org.carepeers.workflow.accompaniment.MatchDraft.id;
import static org.carepeers.workflow.accompaniment.MatchDraft.request;
import static org.carepeers.workflow.accompaniment.MatchDraft.worker;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.consent.Audience;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.DualRole;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.SafeguardKind;
import org.carepeers.peer.SharedExperience;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explaining a match never outs anyone. */
class MatchViewTest {

    private static final PartyId SUPERVISOR = PartyId.of("invented-supervisor");

    private static final PeerMatching MATCHING = PeerMatching.under(MatchingPolicy.example());

    /** Those who are told some reason; all others have the default words alone. */
    private static final Set<Audience> TOLD_WHY =
            EnumSet.of(Audience.PARTICIPANT, Audience.PEER_SUPERVISOR, Audience.SCHEDULER);

    private static String words(Audience audience, MatchLine line) {
        Messages messages = MatchMessages.in(Locale.ENGLISH, audience);
        return line.reasons().stream().map(messages::sentence).collect(Collectors.joining(" "));
    }

    private static String words(Audience audience, MatchResult result, PartyId worker) {
        return result.reasonsFor(audience).notAvailable().stream()
                .filter(line -> line.worker().equals(worker))
                .map(line -> words(audience, line))
                .collect(Collectors.joining());
    }

    private static MatchResult match(MatchRequest.Builder request, Candidate.Builder... workers) {
        return MATCHING.match(
                request.build(),
                List.of(workers).stream().map(Candidate.Builder::build).toList(),
                Set.of());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whoeverNeedNotKnowMoreHearsTheSameWordsWhateverTheCause(Audience audience) {
        Random random = new Random(audience.code().hashCode());
        Set<String> heard = new HashSet<>();
        Set<MatchReason> causes = EnumSet.noneOf(MatchReason.class);
        for (int i = 0; i < 100; i++) {
            List<Candidate> workers = RandomMatches.workers(random, 40);
            MatchResult result =
                    MATCHING.match(RandomMatches.request(random, 40), workers, RandomMatches.shared(random, workers));
            result.reasonsFor(audience).notAvailable().forEach(line -> heard.add(words(audience, line)));
            causes.addAll(causes(result));
        }
        assertThat(causes).hasSizeGreaterThan(6);
        if (!TOLD_WHY.contains(audience)) {
            assertThat(heard).containsExactly("Not available for this match.");
        }
    }

    /** The causes that lie behind a result, all audiences taken together. */
    private static Set<MatchReason> causes(MatchResult result) {
        return TOLD_WHY.stream()
                .flatMap(audience -> result.reasonsFor(audience).notAvailable().stream())
                .flatMap(line -> line.reasons().stream())
                .map(reason -> (MatchReason) reason.code())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"SCHEDULER", "PARTICIPANT"})
    void aPrivateCauseChangesNotOneWordOfWhatASchedulerOrTheParticipantHears(Audience audience) {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Candidate plain = RandomMatches.workers(random, 1).get(0);
            Candidate apart = Candidate.builder()
                    .from(plain)
                    .addDualRoles(RandomMatches.one(random, DualRole.values()))
                    .addSafeguards(SafeguardKind.NO_ASSIGNMENT)
                    .build();
            MatchRequest request = request().build();
            MatchResult without = MATCHING.match(request, List.of(plain), Set.of());
            MatchResult with = MATCHING.match(request, List.of(apart), Set.of());
            if (without.proposed().isEmpty()) {
                assertThat(words(audience, with, plain.worker().id()))
                        .isEqualTo(words(audience, without, plain.worker().id()));
            } else {
                assertThat(words(audience, with, plain.worker().id())).isEqualTo("Not available for this match.");
            }
        }
    }

    /** What the supervisor of the worker hears. */
    private static String toOwnSupervisor(MatchResult result) {
        return result.reasonsForSupervisor(SUPERVISOR).notAvailable().stream()
                .map(line -> words(Audience.PEER_SUPERVISOR, line))
                .collect(Collectors.joining());
    }

    private static Candidate.Builder supervised() {
        return worker("w-1").supervisor(SUPERVISOR);
    }

    @Test
    void everyPartThatKeepsTwoPeopleApartSoundsTheSameToTheWorkersOwnSupervisor() {
        Set<String> heard = new HashSet<>();
        for (DualRole role : DualRole.values()) {
            heard.add(toOwnSupervisor(match(request(), supervised().addDualRoles(role))));
        }
        heard.add(toOwnSupervisor(match(request(), supervised().addSafeguards(SafeguardKind.NO_ASSIGNMENT))));
        assertThat(heard).containsExactly("Something agreed on beforehand keeps the two apart.");
    }

    @Test
    void anotherSupervisorIsNotToldWhatStandsBetweenTwoPeople() {
        MatchResult result =
                match(request().addNotThisPeer(id("w-1")), supervised().addSafeguards(SafeguardKind.NO_ASSIGNMENT));
        assertThat(words(Audience.PEER_SUPERVISOR, result, id("w-1"))).isEqualTo("Not available for this match.");
        assertThat(result.reasonsForSupervisor(id("another")).notAvailable())
                .isEqualTo(result.reasonsFor(Audience.PEER_SUPERVISOR).notAvailable());
        assertThat(toOwnSupervisor(result))
                .isEqualTo("The person would rather walk with someone else."
                        + " Something agreed on beforehand keeps the two apart.");
        MatchResult ofNobody = match(request(), worker("w-1").addSafeguards(SafeguardKind.NO_ASSIGNMENT));
        assertThat(toOwnSupervisor(ofNobody)).isEqualTo("Not available for this match.");
    }

    @Test
    void aSchedulerHearsWhatStandsInTheCalendar() {
        assertThat(words(
                        Audience.SCHEDULER,
                        match(request(), worker("w-1").addAway(Away.of(DAY, DAY.plusDays(4)))),
                        id("w-1")))
                .isEqualTo("Away through March 6, 2026.");
        assertThat(words(
                        Audience.SCHEDULER,
                        match(request(), worker("w-1").loadMinutes(1500).loadLimitMinutes(1500)),
                        id("w-1")))
                .isEqualTo("Carries as much as is fair at the moment.");
    }

    @Test
    void aParticipantsChoiceIsToldToThemAndTheWorkersOwnSupervisorAndToNobodyElse() {
        MatchResult result = match(request().addNotThisPeer(id("w-1")), supervised());
        assertThat(words(Audience.PARTICIPANT, result, id("w-1")))
                .isEqualTo("You said you would rather walk with someone else.");
        assertThat(toOwnSupervisor(result)).isEqualTo("The person would rather walk with someone else.");
        for (Audience audience : EnumSet.complementOf(EnumSet.of(Audience.PARTICIPANT))) {
            assertThat(words(audience, result, id("w-1"))).isEqualTo("Not available for this match.");
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatAWorkerLivedThroughIsToldToTheParticipantAloneAndNeverNamed(Audience audience) {
        MatchResult result = MATCHING.match(
                request().addExperience(LivedExperience.JAIL_OR_PRISON).build(),
                List.of(worker("w-1").build()),
                Set.of(SharedExperience.of(id("w-1"), DAY, Set.of(LivedExperience.JAIL_OR_PRISON))));
        MatchLine line = result.reasonsFor(audience).proposed().get(0);
        assertThat(words(audience, line))
                .isEqualTo(audience == Audience.PARTICIPANT ? "Shares something that you asked about." : "");
        assertThat(line.toString() + result).doesNotContainIgnoringCase("jail");
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "PARTICIPANT")
    void whatWorkersShareOfTheirLivesChangesNoByteForAnyoneButTheParticipant(Audience audience) {
        Random random = new Random(13);
        boolean moved = false;
        for (int i = 0; i < 200; i++) {
            List<Candidate> workers = RandomMatches.workers(random, 12);
            MatchRequest request = RandomMatches.request(random, 12);
            MatchResult without = MATCHING.match(request, workers, Set.of());
            MatchResult with = MATCHING.match(request, workers, RandomMatches.shared(random, workers));
            moved |= !with.proposed().equals(without.proposed());
            assertThat(with.reasonsFor(audience)).as("match %d of seed 13", i).isEqualTo(without.reasonsFor(audience));
        }
        assertThat(moved)
                .as("a shared experience moved someone for the participant")
                .isTrue();
    }

    @Test
    void theParticipantReadsTheWholeOrder() {
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            List<Candidate> workers = RandomMatches.workers(random, 12);
            MatchResult result =
                    MATCHING.match(RandomMatches.request(random, 12), workers, RandomMatches.shared(random, workers));
            assertThat(result.reasonsFor(Audience.PARTICIPANT).proposed())
                    .as("match %d of seed 17", i)
                    .extracting(MatchLine::worker)
                    .isEqualTo(result.proposed());
        }
    }

    @Test
    void theCareTeamReadsNeitherWhomThePersonAskedForNorWhoHasRoomOutOfTheOrder() {
        MatchResult result = match(
                request().addAskedFor(id("w-3")),
                worker("w-1").loadMinutes(1400).loadLimitMinutes(1500),
                worker("w-2").loadMinutes(0).loadLimitMinutes(1500),
                worker("w-3"));
        assertThat(result.proposed()).containsExactly(id("w-3"), id("w-2"), id("w-1"));
        assertThat(result.reasonsFor(Audience.CARE_TEAM).proposed())
                .extracting(MatchLine::worker)
                .containsExactly(id("w-1"), id("w-2"), id("w-3"));
        assertThat(result.reasonsFor(Audience.SCHEDULER).proposed())
                .extracting(MatchLine::worker)
                .containsExactly(id("w-3"), id("w-2"), id("w-1"));
    }

    @Test
    void aWorkerHearsOfThemselvesAndOfNobodyElse() {
        MatchResult result = match(
                request()
                        .addLanguages(LanguageTag.of("es"))
                        .addAskedFor(id("w-1"))
                        .addWalkedBefore(id("w-1"))
                        .addNotThisPeer(id("w-2")),
                worker("w-1", "es").loadMinutes(0).loadLimitMinutes(900),
                worker("w-2", "es"));
        assertThat(result.reasonsTo(id("w-1")).map(line -> words(Audience.PEER_WORKER, line)))
                .contains("Speaks Spanish. Walked beside the person before.");
        assertThat(result.reasonsTo(id("w-2"))).isEmpty();
        assertThat(result.reasonsTo(id("w-3"))).isEmpty();
        assertThat(result.reasonsFor(Audience.PEER_WORKER).proposed())
                .allSatisfy(line -> assertThat(line.reasons()).isEmpty());
    }

    @Test
    void whoeverIsToldNoReasonsIsToldNoOrderEither() {
        MatchResult result = match(request().addAskedFor(id("w-2")), worker("w-1"), worker("w-2"));
        assertThat(result.proposed()).containsExactly(id("w-2"), id("w-1"));
        assertThat(result.reasonsFor(Audience.COURT).proposed())
                .extracting(MatchLine::worker)
                .containsExactly(id("w-1"), id("w-2"));
    }

    @ParameterizedTest
    @EnumSource(MatchReason.class)
    void everyReasonHasWordsInBothLanguages(MatchReason reason) {
        Reason told = Reason.of(reason)
                .with("language", SpokenLanguage.of(LanguageTag.of("ase")))
                .with("through", DAY);
        for (Audience audience : Audience.values()) {
            String english = MatchMessages.in(Locale.ENGLISH, audience).sentence(told);
            String spanish =
                    MatchMessages.in(Locale.forLanguageTag("es-US"), audience).sentence(told);
            assertThat(english).contains(" ").doesNotContain("{", "—", reason.code() + ".");
            assertThat(spanish).contains(" ").doesNotContain("{", "—").isNotEqualTo(english);
        }
    }

    @Test
    void aLanguageIsSaidInTheLanguageOfWhoeverReads() {
        Reason reason = Reason.of(MatchReason.LANGUAGE).with("language", SpokenLanguage.of(LanguageTag.of("es-MX")));
        assertThat(MatchMessages.in(Locale.ENGLISH, Audience.PARTICIPANT).sentence(reason))
                .isEqualTo("Speaks Spanish with you.");
        assertThat(MatchMessages.in(Locale.forLanguageTag("es-MX"), Audience.PARTICIPANT)
                        .sentence(reason))
                .isEqualTo("Habla con usted en este idioma: español.");
    }
}
