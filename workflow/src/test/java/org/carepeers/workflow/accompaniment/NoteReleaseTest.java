package org.carepeers.workflow.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.accompaniment.InventedNotes.LATER;
import static org.carepeers.workflow.accompaniment.InventedNotes.READER;
import static org.carepeers.workflow.accompaniment.InventedNotes.WORDS;
import static org.carepeers.workflow.accompaniment.InventedNotes.aboutSubstanceUse;
import static org.carepeers.workflow.accompaniment.InventedNotes.engagement;
import static org.carepeers.workflow.accompaniment.InventedNotes.noted;
import static org.carepeers.workflow.accompaniment.InventedNotes.order;
import static org.carepeers.workflow.accompaniment.InventedNotes.permitted;
import static org.carepeers.workflow.accompaniment.InventedNotes.reasons;
import static org.carepeers.workflow.accompaniment.InventedNotes.showing;
import static org.carepeers.workflow.accompaniment.InventedNotes.toCourt;
import static org.carepeers.workflow.accompaniment.InventedNotes.yes;
import static org.carepeers.workflow.accompaniment.InventedWork.DAY;
import static org.carepeers.workflow.accompaniment.InventedWork.PEER;
import static org.carepeers.workflow.accompaniment.InventedWork.PERSON;
import static org.carepeers.workflow.accompaniment.InventedWork.codes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.ReleaseBasis;
import org.carepeers.consent.ReleaseForm;
import org.carepeers.consent.ReleasePurpose;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.NoteScope;
import org.carepeers.party.PartyId;
import org.carepeers.rule.DutyHolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteReleaseTest {

    private static final Map<NoteScope, Set<Audience>> READERS = Map.of(
            NoteScope.NOT_SHARED_WITHOUT_ASKING, Set.of(),
            NoteScope.PEER_AND_SUPERVISOR, Set.of(Audience.PEER_SUPERVISOR),
            NoteScope.CARE_TEAM, Set.of(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.PEER_WORKER),
            NoteScope.COURT_REPORTABLE,
                    Set.of(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.PEER_WORKER, Audience.COUNTY_AGENCY));

    private static Consent notesTo(Audience audience) {
        return yes(DisclosureScope.PEER_NOTES, audience).build();
    }

    @Nested
    class Scopes {

        @ParameterizedTest
        @EnumSource(NoteScope.class)
        void aNoteTravelsAsFarAsItsScopeAndNoFurther(NoteScope scope) {
            for (Audience audience : Audience.values()) {
                assertThat(NoteRelease.decide(showing(noted(scope), audience), List.of())
                                .isPermitted())
                        .as("%s to %s", scope, audience)
                        .isEqualTo(READERS.get(scope).contains(audience));
            }
        }

        @Test
        void aTitleOpensNothingToSomeoneWhoIsNotOnRecordAsTheOneItIsFor() {
            PartyId elsewhere = PartyId.of("p-elsewhere");
            for (Audience audience : List.of(Audience.PEER_SUPERVISOR, Audience.CARE_TEAM, Audience.PEER_WORKER)) {
                ReleaseRequest request = ReleaseRequest.of(noted(NoteScope.CARE_TEAM), audience, elsewhere, LATER);
                assertThat(codes(reasons(NoteRelease.decide(request.among(InventedNotes.READERS), List.of()))))
                        .containsExactly(NoteReason.NOT_AMONG_ITS_READERS);
                assertThat(codes(reasons(NoteRelease.decide(request, List.of()))))
                        .containsExactly(NoteReason.NOT_AMONG_ITS_READERS);
            }
        }

        @Test
        void aTeamReadsWhileSomeoneIsInItAndOnlyTheTeamOfThatPerson() {
            ReleaseRequest request = showing(noted(NoteScope.CARE_TEAM), Audience.CARE_TEAM);
            CareTeam past = CareTeam.builder()
                    .participant(PERSON)
                    .addMembers(CareTeamMember.builder()
                            .from(InventedNotes.member(READER, CareTeamRole.CLINICIAN))
                            .until(LATER.minusDays(1))
                            .build())
                    .build();
            CareTeam anothers = CareTeam.builder()
                    .participant(PartyId.of("p-another"))
                    .addMembers(InventedNotes.member(READER, CareTeamRole.CLINICIAN))
                    .build();
            for (CareTeam team : List.of(past, anothers)) {
                assertThat(NoteRelease.decide(
                                        request.among(NoteReaders.of(READER).with(team)), List.of())
                                .isPermitted())
                        .isFalse();
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = CareTeamRole.class,
                names = {"SUPPORTER", "FAMILY_PEER_WORKER", "OTHER"})
        void whoeverStandsOnThePersonsOwnSideIsToldByConsentAndNotByScope(CareTeamRole role) {
            CareTeam team = CareTeam.builder()
                    .participant(PERSON)
                    .addMembers(InventedNotes.member(READER, role))
                    .build();
            for (Audience audience : List.of(Audience.CARE_TEAM, Audience.PEER_WORKER)) {
                ReleaseRequest request = showing(noted(NoteScope.CARE_TEAM), audience);
                assertThat(NoteRelease.decide(
                                        request.among(NoteReaders.notKnown().with(team)), List.of())
                                .isPermitted())
                        .isFalse();
            }
        }

        @ParameterizedTest
        @EnumSource(NoteScope.class)
        void itsAuthorAndThePersonAlwaysReadIt(NoteScope scope) {
            ReleaseRequest author = ReleaseRequest.of(noted(scope), Audience.PEER_WORKER, PEER, LATER);
            ReleaseRequest person = ReleaseRequest.of(noted(scope), Audience.PARTICIPANT, PERSON, LATER);
            assertThat(NoteRelease.decide(author.ofDraft(), List.of()).isPermitted())
                    .isTrue();
            ReleaseDecision.Permitted read = permitted(NoteRelease.decide(person.ofDraft(), List.of()));
            assertThat(read.disclosure().basis()).isEqualTo(ReleaseBasis.PARTICIPANTS_REQUEST);
            assertThat(codes(read.remarks())).containsExactly(NoteReason.OTHERS_MAY_BE_IN_IT);
        }

        @Test
        void aDraftIsReadByItsAuthorOnly() {
            ReleaseRequest draft =
                    showing(noted(NoteScope.CARE_TEAM), Audience.CARE_TEAM).ofDraft();
            assertThat(codes(reasons(NoteRelease.decide(draft, List.of())))).containsExactly(NoteReason.STILL_A_DRAFT);
        }

        @Test
        void whereNothingIsWrittenNothingIsShown() {
            ReleaseRequest request = showing(engagement().build(), Audience.PEER_SUPERVISOR);
            assertThat(codes(reasons(NoteRelease.decide(request, List.of()))))
                    .containsExactly(NoteReason.NOTHING_WRITTEN);
        }

        @Test
        void reportsAndResearchGetCountsWhateverThePersonSigned() {
            for (Audience audience : List.of(Audience.STATE_REPORTING, Audience.RESEARCHER)) {
                ReleaseRequest request = showing(noted(NoteScope.COURT_REPORTABLE), audience);
                assertThat(codes(reasons(NoteRelease.decide(request, List.of(notesTo(audience))))))
                        .containsExactly(NoteReason.COUNTS_ONLY);
            }
        }
    }

    @Nested
    class Consents {

        private final Engagement note = noted(NoteScope.NOT_SHARED_WITHOUT_ASKING);

        @Test
        void withAYesTheNoteGoesWhereThePersonSaid() {
            ReleaseDecision.Permitted shown = permitted(NoteRelease.decide(
                    showing(note, Audience.FAMILY_OR_FRIEND), List.of(notesTo(Audience.FAMILY_OR_FRIEND))));
            assertThat(shown.disclosure().basis()).isEqualTo(ReleaseBasis.CONSENT);
            assertThat(shown.disclosure().consents()).containsExactly(notesTo(Audience.FAMILY_OR_FRIEND));
            assertThat(codes(shown.remarks())).containsExactly(NoteReason.SCOPE_GOES_ALONG);
        }

        @Test
        void withoutAYesItStaysAndAYesToOthersIsNone() {
            assertThat(codes(reasons(NoteRelease.decide(
                            showing(note, Audience.FAMILY_OR_FRIEND), List.of(notesTo(Audience.SUPPORTER))))))
                    .containsExactly(NoteReason.OUTSIDE_ITS_SCOPE);
            Consent another = Consent.builder()
                    .from(notesTo(Audience.FAMILY_OR_FRIEND))
                    .recipient(PartyId.of("p-another"))
                    .build();
            Consent notTheirs = Consent.builder()
                    .from(notesTo(Audience.FAMILY_OR_FRIEND))
                    .giver(READER)
                    .build();
            assertThat(codes(reasons(
                            NoteRelease.decide(showing(note, Audience.FAMILY_OR_FRIEND), List.of(another, notTheirs)))))
                    .containsExactly(NoteReason.OUTSIDE_ITS_SCOPE);
        }

        @Test
        void aYesTakenBackHoldsUntilThatDay() {
            Consent until = Consent.builder()
                    .from(notesTo(Audience.SUPPORTER))
                    .revokedOn(LATER)
                    .build();
            ReleaseRequest onTheDay = showing(note, Audience.SUPPORTER);
            ReleaseRequest theDayBefore = ReleaseRequest.of(note, Audience.SUPPORTER, READER, LATER.minusDays(1));
            assertThat(codes(reasons(NoteRelease.decide(onTheDay, List.of(until)))))
                    .containsExactly(NoteReason.CONSENT_NOT_IN_FORCE);
            assertThat(NoteRelease.decide(theDayBefore, List.of(until)).isPermitted())
                    .isTrue();
        }

        @Test
        void whatIsPutOnRecordHoldsNoWordOfTheNote() {
            ReleaseDecision.Permitted shown = permitted(
                    NoteRelease.decide(showing(note, Audience.SUPPORTER), List.of(notesTo(Audience.SUPPORTER))));
            assertThat(shown.toString()).doesNotContain(WORDS);
            assertThat(showing(note, Audience.SUPPORTER).toString()).doesNotContain(WORDS);
        }
    }

    @Nested
    class Courts {

        private final Engagement reportable = noted(NoteScope.COURT_REPORTABLE);

        @Test
        void nothingReachesTheCourtWithoutThePersonsAgreement() {
            assertThat(codes(reasons(NoteRelease.decide(toCourt(reportable), List.of()))))
                    .containsExactly(NoteReason.NO_AGREEMENT_FOR_COURT);
        }

        @Test
        void theNoteItselfNeverGoesWithoutAnOrder() {
            ReleaseRequest itself =
                    toCourt(noted(NoteScope.PEER_AND_SUPERVISOR)).as(ReleaseForm.NOTE);
            assertThat(codes(reasons(NoteRelease.decide(itself, List.of()))))
                    .containsExactly(
                            NoteReason.UNDERLYING_NOTE,
                            NoteReason.NOT_MARKED_FOR_REPORT,
                            NoteReason.NO_AGREEMENT_FOR_COURT);
            assertThat(NoteRelease.decide(itself.ordered(order(DisclosureScope.PEER_NOTES)), List.of())
                            .isPermitted())
                    .isTrue();
        }

        @Test
        void withAgreementTheCountyMayWriteASummaryAndThePersonIsToldItIsNotShielded() {
            ReleaseDecision.Permitted shown =
                    permitted(NoteRelease.decide(toCourt(reportable), List.of(notesTo(Audience.COURT))));
            assertThat(codes(shown.remarks())).contains(NoteReason.NOT_SHIELDED);
            assertThat(shown.duties())
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.who()).isEqualTo(DutyHolder.PEER_SUPERVISOR));
        }

        @Test
        void anAgreementThatWasTakenBackIsNone() {
            Consent back = Consent.builder()
                    .from(notesTo(Audience.COURT))
                    .revokedOn(DAY.plusDays(1))
                    .build();
            assertThat(codes(reasons(NoteRelease.decide(toCourt(reportable), List.of(back)))))
                    .containsExactly(NoteReason.CONSENT_NOT_IN_FORCE);
        }

        @Test
        void anOrderOpensNothingBeforeItsDayAndNothingElse() {
            ReleaseRequest before = ReleaseRequest.of(reportable, Audience.COURT, READER, DAY.minusDays(1));
            assertThat(NoteRelease.decide(before.ordered(order(DisclosureScope.PEER_NOTES)), List.of())
                            .isPermitted())
                    .isFalse();
            assertThat(NoteRelease.decide(
                                    toCourt(reportable).ordered(order(DisclosureScope.COURT_DOCUMENTS)), List.of())
                            .isPermitted())
                    .isFalse();
        }

        @Test
        void theCountyReadsNothingForAReportThatThePersonHasNotAgreedTo() {
            ReleaseRequest report =
                    showing(reportable, Audience.COUNTY_AGENCY).forPurpose(ReleasePurpose.CARE_PROCEEDINGS);
            assertThat(codes(reasons(NoteRelease.decide(report, List.of()))))
                    .containsExactly(NoteReason.NO_AGREEMENT_FOR_COURT);
            assertThat(NoteRelease.decide(report, List.of(notesTo(Audience.COURT)))
                            .isPermitted())
                    .isTrue();
            assertThat(codes(reasons(NoteRelease.decide(
                            report.forPurpose(ReleasePurpose.OTHER_PROCEEDINGS), List.of(notesTo(Audience.COURT))))))
                    .containsExactly(NoteReason.ONLY_BY_ORDER);
        }

        @Test
        void atTheCountyAgencyOnlyWhoeverIsOnRecordReadsANoteForAReport() {
            ReleaseRequest report = showing(reportable, Audience.COUNTY_AGENCY);
            assertThat(NoteRelease.decide(report, List.of()).isPermitted()).isTrue();
            assertThat(codes(reasons(NoteRelease.decide(
                            report.among(InventedNotes.READERS.withAgency(Set.of(PERSON))), List.of()))))
                    .containsExactly(NoteReason.NOT_AMONG_ITS_READERS);
        }

        @Test
        void otherCourtsNeedAnOrder() {
            ReleaseRequest other = toCourt(reportable).forPurpose(ReleasePurpose.OTHER_PROCEEDINGS);
            assertThat(codes(reasons(NoteRelease.decide(other, List.of(notesTo(Audience.COURT))))))
                    .containsExactly(NoteReason.ONLY_BY_ORDER);
        }

        @Test
        void aPeersNoteIsNoSourceForAConservatorship() {
            for (Audience audience : List.of(Audience.COUNTY_AGENCY, Audience.CARE_TEAM, Audience.COURT)) {
                ReleaseRequest request = showing(reportable, audience).forPurpose(ReleasePurpose.CONSERVATORSHIP);
                assertThat(codes(reasons(NoteRelease.decide(request, List.of(notesTo(audience))))))
                        .contains(NoteReason.NO_SOURCE_FOR_CONSERVATORSHIP);
            }
        }
    }

    @Nested
    class SubstanceUseRecords {

        private final Engagement reportable = aboutSubstanceUse(NoteScope.COURT_REPORTABLE);
        private final List<Consent> forCare = List.of(
                notesTo(Audience.COURT),
                yes(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_CARE, Audience.COURT)
                        .build());

        @Test
        void aConsentForCareDoesNotOpenThemToTheCourt() {
            assertThat(codes(reasons(NoteRelease.decide(toCourt(reportable), forCare))))
                    .containsExactly(NoteReason.SUBSTANCE_USE_FOR_PROCEEDINGS);
        }

        @Test
        void aConsentForProceedingsDoesAndGoesAlong() {
            ReleaseDecision.Permitted shown = permitted(NoteRelease.decide(
                    toCourt(reportable),
                    List.of(
                            notesTo(Audience.COURT),
                            yes(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS, Audience.COURT)
                                    .build())));
            assertThat(shown.disclosure().consents())
                    .extracting(Consent::scope)
                    .contains(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS);
        }

        @Test
        void anOrderMustNameThem() {
            ReleaseRequest request = toCourt(reportable).as(ReleaseForm.NOTE);
            assertThat(codes(
                            reasons(NoteRelease.decide(request.ordered(order(DisclosureScope.PEER_NOTES)), List.of()))))
                    .containsExactly(NoteReason.SUBSTANCE_USE_FOR_PROCEEDINGS);
            assertThat(NoteRelease.decide(
                                    request.ordered(order(
                                            DisclosureScope.PEER_NOTES,
                                            DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_PROCEEDINGS)),
                                    List.of())
                            .isPermitted())
                    .isTrue();
        }

        @Test
        void theTeamNeedsAConsentOfTheirOwn() {
            ReleaseRequest team = showing(aboutSubstanceUse(NoteScope.CARE_TEAM), Audience.CARE_TEAM);
            assertThat(codes(reasons(NoteRelease.decide(team, List.of()))))
                    .containsExactly(NoteReason.SUBSTANCE_USE_FOR_CARE);
            assertThat(NoteRelease.decide(
                                    team,
                                    List.of(yes(DisclosureScope.SUBSTANCE_USE_RECORDS_FOR_CARE, Audience.CARE_TEAM)
                                            .build()))
                            .isPermitted())
                    .isTrue();
            assertThat(NoteRelease.decide(
                                    showing(aboutSubstanceUse(NoteScope.CARE_TEAM), Audience.PEER_SUPERVISOR),
                                    List.of())
                            .isPermitted())
                    .isTrue();
        }
    }
}
