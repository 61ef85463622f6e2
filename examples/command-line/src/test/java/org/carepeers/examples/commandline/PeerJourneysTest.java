package org.carepeers.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.engagement.Touchpoint;
import org.carepeers.examples.commandline.page.Page;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.PeerJourney;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.accompaniment.AccompanimentReason;
import org.carepeers.workflow.accompaniment.AssignmentStage;
import org.carepeers.workflow.accompaniment.PeerDuty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in journeys with peer support: each tells what it promises. */
class PeerJourneysTest {

    static final Progress QUIET = new Progress(new PrintWriter(Writer.nullWriter()), false);

    static List<PeerJourney> journeys() {
        return CaseFiles.withPeers();
    }

    private static Story play(String name) {
        return CaseFiles.play(name, Optional.empty(), QUIET);
    }

    private static Beside own(String name) {
        return play(name).beside().get(0);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void itIsToldInTheTerminalAndOnThePage(PeerJourney journey) {
        Story story = CaseFiles.play(journey, Optional.empty(), QUIET);
        assertThat(Run.of("journey", journey.name()).out()).contains("♥ on offer: ", "♥ Peer support");
        assertThat(new Page(story, new Phrases()).html())
                .contains("class=\"peer-work\"", "id=\"peers\"", "class=\"heart");
    }

    @Test
    void thereAreTenAndEachIsListed() {
        assertThat(journeys()).hasSizeGreaterThanOrEqualTo(10);
        String listed = Run.of("journeys").out();
        assertThat(journeys()).allSatisfy(journey -> assertThat(listed).contains(journey.name()));
    }

    @Test
    void theFirstContactIsOnTheStreet() {
        assertThat(Run.of("journey", "family").out())
                .contains("♥ Met for the first time: talked briefly, on the street")
                .contains("not found at the usual places");
    }

    @Test
    void aNoteKeepsItsScopeItsMinutesHaveOnePayerAndTheTeamAgreesInAHuddle() {
        assertThat(Run.of("journey", "one-team").out())
                .contains("its note: peer and supervisor", "its 45 minutes: CARE claim")
                .contains(
                        "its 60 minutes: Medi-Cal, one to one (H0038)",
                        "agreed: rides, worker-river by Tue Jan 20, 2026")
                .contains("NOT DONE: It was settled who is in the care team", "You can say: ")
                .contains("on offer: Tell counsel for the county")
                .doesNotContain("garden");
        assertThat(own("one-team").history().present().careTeam().orElseThrow().huddles())
                .hasSize(1);
    }

    @Test
    void aNotNowBecomesAYesAndWhatIsAheadComesOnOffer() {
        Beside beside = own("not-now-then-yes");
        assertThat(beside.history().refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(each -> each.code())
                        .containsExactly(AccompanimentReason.NOT_TO_BE_ASKED_YET));
        assertThat(beside.history().present().stage()).isEqualTo(AssignmentStage.ACTIVE);
    }

    @Test
    void aNoIsRespected() {
        Beside beside = own("a-respected-no");
        assertThat(beside.history().refused()).hasSize(1);
        assertThat(beside.history().present().stage()).isEqualTo(AssignmentStage.DECLINED);
        assertThat(beside.history().present().openDuties()).isEmpty();
    }

    @Test
    void twoContinuancesAreToldTheSameDay() {
        assertThat(Run.of("journey", "continued-twice").out())
                .containsPattern("(?s)Feb 3 .*♥ ✓ done: Tell the person about the new date.*Feb 17 .*"
                        + "♥ ✓ done: Tell the person about the new date.*"
                        + "♥ ✓ done: Look after the peer and the person: the hearing moved again");
        assertThat(Run.of("hearing-card", "continued-twice", "--as-of", "2026-02-10")
                        .out())
                .contains("The date moved", "to be asked");
    }

    @Test
    void coverIsAskedForBeforeItBegins() {
        Beside beside = own("away-and-covered");
        assertThat(beside.history().refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(each -> each.code())
                        .containsExactly(AccompanimentReason.NOBODY_PROPOSED_TO_COVER));
        assertThat(beside.history().present().handOver()).isPresent();
        assertThat(Run.of("peer-day", "worker-sage", "--date", "2026-06-01").out())
                .contains("Today: status review hearing (covering)", "Go along to the hearing")
                .doesNotContain("Waiting rooms");
        assertThat(Run.of("peer-day", "worker-river", "--date", "2026-06-12").out())
                .contains("away-and-covered, for the supervisor");
        assertThat(Run.of("peer-day", "worker-river", "--date", "2026-05-21").out())
                .contains("away-and-covered, for the supervisor");
        assertThat(Run.of("journey", "away-and-covered").out())
                .contains(
                        "♥ ✓ done: Find, with the person, who goes along to the hearing",
                        "♥ ✓ done: Hand over in five lines, with the person",
                        "♥ ✓ done: Talk about the hearing afterwards (status review hearing)",
                        "♥ ✓ done: Plan the return, and tell the person the day",
                        "♥ ✓ done: Hand back to the peer who is back, with the person")
                .containsPattern("(?s)Wed Jun 3 .*done: Talk about the hearing.*Wed Jun 24 .*done: Hand back");
    }

    @Test
    void aHearingStandsInThePeersDayOnItsDayAndNoLongerAfterwards() {
        assertThat(Run.of("peer-day", "worker-river", "--date", "2026-04-02").out())
                .contains("Today: initial appearance hearing");
        assertThat(Run.of("peer-day", "worker-river", "--date", "2026-08-15").out())
                .doesNotContain("Go along to the hearing");
    }

    @Test
    void whatTheDayItselfBringsStandsOnThatDayDoneOrNot() {
        assertThat(day("2026-04-08")).contains("✓ Be there on the day of release by Wed Apr 8, 2026");
        assertThat(day("2026-04-14")).contains("✓ Be there on the day of discharge");
        assertThat(day("2026-02-03"))
                .contains("Today: initial appearance hearing", "✓ Tell the person about the new date");
        assertThat(day("2026-01-22")).contains("✓ Tell counsel for the county", "✓ Tell the peer supervisor");
        assertThat(day("2026-05-21"))
                .contains("✓ Ask the person whom they would like", "✓ Find, with the person, who goes along");
    }

    @Test
    void whatFellAwayOnTheDayIsNotInIt() {
        String ofTheirs = "♥ person-10 of a-peer-grieves\n";
        assertThat(day("2026-03-01")).contains(ofTheirs);
        assertThat(day("2026-03-02"))
                .as("the person died")
                .doesNotContain(ofTheirs)
                .contains("♥ person-10 of a-peer-grieves, for the supervisor\n");
    }

    @Test
    void workThatIsAgreedWithThePersonStandsInThePeersDay() {
        assertThat(day("2026-05-19"))
                .contains("Invite to a skills group as agreed with the person", "Spend time among people");
    }

    @Test
    void aDayThatHasGoneByIsSaidToBeStillOpenAsInTheJourney() {
        assertThat(day("2026-02-05")).contains("Meet the family by Tue Jan 20, 2026 (still open)");
    }

    @Test
    void aFirstContactIsOfWhoeverWasOfferedOrOfTheSupervisor() {
        assertThat(day("2026-01-08"))
                .contains(
                        "Meet the person for the first time by Tue Jan 13, 2026 (offered)",
                        "♥ person-1 of family, with nobody yet: for the supervisor");
    }

    @Test
    void aWorkerWhomNobodyKnowsHasNoFreeDay() {
        Run slip = Run.of("peer-day", "worker-rivr", "--date", "2026-04-02");
        assertThat(slip.code()).isEqualTo(2);
        assertThat(slip.err()).contains("is none of worker-river, worker-sage, worker-wren");
    }

    @Test
    void theCardOfAHearingStaysForTheWholeOfItsDay() {
        String card = Run.of("hearing-card", "family", "--as-of", "2026-04-02").out();
        assertThat(card).contains("April 2, 2026, 09:30", "Department 14", "“I want a room before anything else.”");
        assertThat(card.indexOf("Department 14")).isLessThan(card.indexOf("Hearing card: merits"));
        assertThat(Run.of("hearing-card", "away-and-covered", "--as-of", "2026-06-01")
                        .out())
                .contains("June 1, 2026");
        assertThat(Run.of("hearing-card", "continued-twice", "--as-of", "2026-02-03")
                        .out())
                .as("it was continued that day")
                .contains("February 17, 2026")
                .doesNotContain("February 3, 2026");
    }

    private static String day(String date) {
        return Run.of("peer-day", "worker-river", "--date", date).out();
    }

    @Test
    void theSamePeerIsAtTheDoorOfTheJailAndOfTheHospital() {
        assertThat(Run.of("journey", "custody-and-release").out())
                .containsPattern(
                        "(?s)♥ ✓ done: Visit in custody.*Wed Apr 8 .*♥ ✓ done: Be there on the day of release.*"
                                + "Fri Apr 10 .*in hospital.*♥ ✓ done: Visit in hospital.*"
                                + "♥ ✓ done: Be there on the day of discharge");
    }

    @Test
    void aFamilyPeerIsAnotherAssignmentToAnotherPerson() {
        List<Beside> both = play("family-peer-beside").beside();
        assertThat(both).extracting(Beside::subject).containsExactly("person-7", "relative-1");
        assertThat(both.stream().map(each -> each.history().present().worker()).distinct())
                .hasSize(2);
        assertThat(both.get(0).history().present().caseView()).isPresent();
        assertThat(both.get(1).history().present().caseView()).isEmpty();
        assertThat(both.get(1).history().obligations().all()).isEmpty();
        assertThat(both.get(1).history().accepted())
                .as("what the person lets be told: days")
                .anyMatch(each -> each.event().kind() == AccompanimentEventKind.HEARING_DAYS_TOLD);
        assertThat(Run.of("journey", "family-peer-beside").out())
                .containsPattern("(?s)Mon Jan 12 .*Talked with the family.*Fri Feb 20 .*Talked with the family");
    }

    @Test
    void anAbsenceInTheWorkersOwnStreamIsToldBesideThePersonWithoutBeingRecordedThere() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                PeerJourneysTest.class.getResourceAsStream("/accompaniments/away-and-covered.json"))) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("peer-away", "peer-back");
        }
        assertThat(Run.of("journey", "away-and-covered").out())
                .contains(
                        "♥ The peer support worker is away through Fri Jun 19, 2026",
                        "♥ The peer support worker is back");
    }

    @Test
    void aHearingCardIsWholeInOneLanguageAndNamesNobodyByAnId() {
        String spanish = Run.of("hearing-card", "family", "--as-of", "2026-04-01", "--language", "es")
                .out();
        assertThat(spanish)
                .contains("# Tarjeta de la audiencia", "* **Me acompaña:** River", "Estoy aquí para apoyar")
                .doesNotContain("worker-river", "Going along", "arranged", "the lawyer");
        assertThat(Run.of("hearing-card", "family", "--as-of", "2026-04-01").out())
                .contains("* **Going along:** River")
                .doesNotContain("worker-river");
    }

    @Test
    void whatACountyPracticeAsksStandsInTheCaseWhereItIsAskedFor() {
        assertThat(Run.of("journey", "custody-and-hospital", "--county-practice")
                        .out())
                .contains("(form CARE-103)", "The county agency coordinates the discharge");
        assertThat(Run.of("journey", "custody-and-hospital").out()).doesNotContain("CARE-103");
    }

    @Test
    void whatIsWithARelativeIsNeverToldAsWithThePerson() {
        String told = Run.of("journey", "family-peer-beside").out();
        assertThat(told)
                .containsPattern(
                        "(?s)♥ person-7 · .*    Keep in touch after the case.*♥ the relative’s peer: relative-1 · ")
                .contains("♥ the relative’s peer: A peer support worker was offered");
        assertThat(told.substring(told.indexOf("♥ the relative’s peer: relative-1 · ")))
                .doesNotContain("Keep in touch after the case");
        assertThat(new Page(play("family-peer-beside"), new Phrases()).html())
                .contains(
                        "♥ the relative’s peer: A peer support worker was offered", "the relative’s peer: relative-1");
    }

    @Test
    void hearingsOfTwoPeopleOnOneDayAreForTheSupervisorToSee() {
        assertThat(Run.of("peer-day", "worker-river", "--date", "2026-02-05").out())
                .contains("hearings of different people on this day");
    }

    @Test
    void aPartnerOffersAPeerToWhoeverChoseServices() {
        assertThat(own("elective-client").history().present().worker()).contains(PartyId.of("worker-wren"));
        assertThat(Run.of("journey", "elective-client").out())
                .contains("A peer support worker was offered by harbor-peers", "in the evening at 19:00");
    }

    @Test
    void whoeverComesBackFindsTheSamePeer() {
        Story story = play("return-after-dismissal");
        assertThat(story.beside().get(0).history().present().worker()).contains(PartyId.of("worker-river"));
        assertThat(story.file().id().value()).isEqualTo("return-after-dismissal-2026");
        assertThat(Run.of("journey", "return-after-dismissal").out())
                .contains("Feb 5 ", "  The earlier case: A petition was filed", "→ Dismissed")
                .contains("♥ ✓ done: Go along to the hearing")
                .as("a heart is for peer work")
                .doesNotContain("♥ The earlier case");
        assertThat(new Page(story, new Phrases()).html())
                .contains("class=\"peer of-a-case\"", "<h3>The earlier case: ")
                .doesNotContain("♥ The earlier case");
    }

    @Test
    void aDeathEndsEverythingThatDayAndThePeerIsLookedAfter() {
        Beside beside = own("a-peer-grieves");
        assertThat(beside.history().present().stage()).isEqualTo(AssignmentStage.ENDED);
        assertThat(beside.history().present().openDuties())
                .extracting(PeerDuty::touchpoint)
                .doesNotContain(Touchpoint.HEARING_PREPARATION, Touchpoint.FIRST_CONTACT);
        assertThat(Run.of("journey", "a-peer-grieves").out())
                .contains("♥ ✓ done: Be there for the peer who walked beside them")
                .contains("  person-10 has died. Someone walked beside them.")
                .doesNotContain("the door stays open", "♥ person-10 has died");
        assertThat(new Page(play("a-peer-grieves"), new Phrases()).html())
                .contains("person-10 has died. Someone walked beside them.")
                .doesNotContain("worker-river walked beside");
    }

    @Test
    void theHearingCardSaysWhatThePersonWantsSaidAndByWhom() {
        assertThat(Run.of("hearing-card", "family", "--as-of", "2026-04-01", "--hearing", "initial-appearance")
                        .out())
                .contains("April 2, 2026, 09:30", "Said by:** my lawyer", "In the peer’s pocket")
                .doesNotContain("to be asked");
        assertThat(Run.of("hearing-card", "a-respected-no", "--as-of", "2026-02-03")
                        .out())
                .contains("No hearing is set for which someone walks along");
        assertThat(Run.of("hearing-card", "family", "--as-of", "2026-04-01", "--hearing", "tea")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void anAccompanimentOfOnesOwnIsToldBesideACaseAndABrokenOneIsRefused(@TempDir Path folder) throws IOException {
        Path stream = folder.resolve("stream.json");
        Files.writeString(stream, """
            { "formatVersion": 1, "stream": "accompaniment", "subject": "person-9", "county": "napa", "events": [
              { "id": "p1", "kind": "said-no", "occurredOn": "2026-02-01", "by": { "as": "participant" } } ] }
            """);
        assertThat(Run.of("journey", "transfer", "--beside", stream.toString()).out())
                .contains("♥ person-9 · Said no");
        Files.writeString(stream, Files.readString(stream).replace("said-no", "no-show"));
        Run broken = Run.of("journey", "transfer", "--beside", stream.toString());
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("$.events[0].kind").doesNotContain("no-show");
    }
}
