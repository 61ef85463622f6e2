package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamMember;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.engagement.SmallCells;
import org.carepeers.json.CareJson;
import org.carepeers.party.PartyId;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.accompaniment.NoteReaders;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.disclosure.AccessDecision;
import org.carepeers.workflow.disclosure.AccessRequest;
import org.carepeers.workflow.disclosure.AccessTable;
import org.carepeers.workflow.disclosure.AccompanimentDisclosure;
import org.carepeers.workflow.disclosure.AccompanimentRecord;
import org.carepeers.workflow.disclosure.CaseDisclosure;
import org.carepeers.workflow.disclosure.PublishedCases;
import org.carepeers.workflow.disclosure.RecordAccess;
import org.junit.jupiter.api.Test;

/**
 * Whatever a history holds, a view shows each audience the personal values that are for it and none that are not. The seed
 * is printed; {@code -Dcarepeers.views.seed=…} and {@code -Dcarepeers.views.histories=…} look at others, and at more.
 */
class WhoSeesWhatTest {

    private static final long SEED = Long.getLong("carepeers.views.seed", 5977_4L);
    private static final int HISTORIES = Integer.getInteger("carepeers.views.histories", 150);
    private static final LocalDate LATE = LocalDate.of(2400, 1, 1);

    private static final RecordAccess ACCESS = RecordAccess.by(AccessTable.standard());
    private static final CareJson JSON = CareJson.standard();

    /** What the event itself hides from an audience is not asked for in every history, but must be seen in some. */
    private static final Set<Mark> IN_SOME_EVENTS = EnumSet.of(Mark.ACTOR, Mark.PARTY_MEANT, Mark.WHO_CAME);

    private static final NoteReaders READERS = NoteReaders.of(recipient(Audience.PEER_SUPERVISOR))
            .with(CareTeam.builder()
                    .participant(InventedPeople.PARTICIPANT)
                    .addMembers(member(recipient(Audience.CARE_TEAM), CareTeamRole.CASE_MANAGER))
                    .addMembers(member(recipient(Audience.PEER_WORKER), CareTeamRole.PEER_WORKER))
                    .build())
            .withAgency(Set.of(recipient(Audience.COUNTY_AGENCY)));

    private static CareTeamMember member(PartyId party, CareTeamRole role) {
        return CareTeamMember.builder()
                .party(party)
                .role(role)
                .since(LocalDate.of(2020, 1, 1))
                .build();
    }

    private final Map<Mark, Set<Audience>> seen = new EnumMap<>(Mark.class);
    private int views;

    @Test
    void nothingPersonalAppearsOutsideTheScopeOfAnAudienceAndWhatIsWithinItDoes() {
        for (int i = 0; i < HISTORIES; i++) {
            long seed = SEED + i;
            CareHistory history = MarkedCase.history(seed);
            AccompanimentRecord record = MarkedAccompaniment.record(seed);
            String source = source(history) + source(record);
            for (Audience audience : Audience.values()) {
                look(history, record, source, audience, seed);
            }
        }
        System.out.printf("Views with seed %d: %,d histories, %,d views%n", SEED, HISTORIES, views);
        for (Mark mark : Mark.values()) {
            for (Audience audience : Audience.values()) {
                assertThat(seen.getOrDefault(mark, Set.of()).contains(audience))
                        .as("%s is seen by %s", mark, audience)
                        .isEqualTo(mark.isFor(audience, true));
            }
        }
    }

    private void look(CareHistory history, AccompanimentRecord record, String source, Audience audience, long seed) {
        boolean allConsents = seed % 2 == 0;
        AccessRequest request = AccessRequest.of(audience, recipient(audience), InventedPeople.PARTICIPANT, LATE)
                .with(allConsents ? consents(audience) : List.of())
                .beside(record.history().present())
                .among(READERS);
        AccessDecision<CaseDisclosure> ofCase = ACCESS.decide(history, request);
        AccessDecision<AccompanimentDisclosure> ofSupport = ACCESS.decide(record, request);
        assertThat(ofCase + " " + ofSupport).as("seed %d", seed).doesNotContain("Zzq", "1901", "1902");
        views += 2;
        check(json(ofCase), json(ofSupport), source, audience, seed);
    }

    private void check(String ofCase, String ofSupport, String source, Audience audience, long seed) {
        for (Mark mark : Mark.values()) {
            String view = mark.isOfPeerSupport() ? ofSupport : ofCase;
            boolean appears = ofCase.contains(mark.text()) || ofSupport.contains(mark.text());
            if (appears) {
                seen.computeIfAbsent(mark, each -> EnumSet.noneOf(Audience.class))
                        .add(audience);
            }
            boolean allowed = mark.isFor(audience, seed % 2 == 0);
            boolean must = allowed && !view.isEmpty() && source.contains(mark.text()) && !IN_SOME_EVENTS.contains(mark);
            if (appears ? !allowed : must) {
                throw new AssertionError(mark + (appears ? " appears" : " is missing") + " in the view of "
                        + audience.code() + ", seed " + seed);
            }
        }
    }

    /** The JSON of a view, or nothing where there is none. */
    private static <V> String json(AccessDecision<V> decision) {
        return decision instanceof AccessDecision.Granted<V> granted ? JSON.write(granted.view()) : "";
    }

    /** What is on record, without what was refused. */
    private static String source(CareHistory history) {
        List<CareEvent> events =
                history.accepted().stream().map(Decision.Accepted::event).toList();
        CaseFile.Builder file = CaseFile.builder();
        return JSON.write(file.from(history.file()).events(events).build());
    }

    private static String source(AccompanimentRecord record) {
        StringBuilder text = new StringBuilder(JSON.write(record.preferences().orElseThrow()));
        record.history().accepted().forEach(accepted -> text.append(JSON.write(accepted.event())));
        return text.toString();
    }

    private static PartyId recipient(Audience audience) {
        return switch (audience) {
            case PARTICIPANT -> InventedPeople.PARTICIPANT;
            case COUNSEL -> MarkedCase.COUNSEL;
            case SUPPORTER -> MarkedCase.SUPPORTER;
            case PETITIONER_WITH_CONTINUING_NOTICE -> MarkedCase.PETITIONER;
            case PEER_WORKER -> MarkedAccompaniment.WORKER;
            default -> PartyId.of("recipient-" + audience.code());
        };
    }

    private static List<Consent> consents(Audience audience) {
        List<Consent> consents = new ArrayList<>();
        for (DisclosureScope scope : DisclosureScope.values()) {
            consents.add(Consent.builder()
                    .giver(InventedPeople.PARTICIPANT)
                    .scope(scope)
                    .audience(audience)
                    .recipient(recipient(audience))
                    .form(ConsentForm.WRITTEN)
                    .givenOn(LocalDate.of(2020, 1, 1))
                    .build());
        }
        return consents;
    }

    @Test
    void aConsentThatIsRevokedOrSomeoneElsesOpensNothing() {
        CareHistory history = MarkedCase.history(SEED);
        LocalDate past = LocalDate.of(2020, 1, 1);
        List<Consent> useless = Arrays.stream(DisclosureScope.values())
                .flatMap(scope -> List.of(
                        consent(scope, InventedPeople.PARTICIPANT)
                                .revokedOn(past)
                                .build(),
                        consent(scope, PartyId.of("someone-else")).build())
                        .stream())
                .toList();
        AccessRequest request =
                AccessRequest.of(Audience.CARE_TEAM, PartyId.of("team"), InventedPeople.PARTICIPANT, LATE);
        assertThat(JSON.write(ACCESS.decide(history, request.with(useless))))
                .isEqualTo(JSON.write(ACCESS.decide(history, request)))
                .doesNotContain(Mark.ADDRESS.text());
    }

    private static Consent.Builder consent(DisclosureScope scope, PartyId giver) {
        Consent.Builder consent = Consent.builder();
        consent.giver(giver)
                .scope(scope)
                .audience(Audience.CARE_TEAM)
                .form(ConsentForm.WRITTEN)
                .givenOn(LocalDate.of(2020, 1, 1));
        return consent;
    }

    @Test
    void whatIsCountedForTheStateTellsOfNobody() {
        List<CareHistory> histories = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            histories.add(MarkedCase.history(SEED + i));
        }
        String json = JSON.write(PublishedCases.of(histories, SmallCells.dataDeIdentificationGuidelines()));
        assertThat(json).contains("disposition").doesNotContain("Zzq", "190", "invented", "e1");
    }
}
