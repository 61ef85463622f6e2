package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.party.PersonDetails;
import org.carepeers.party.SubjectId;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.PeerActor;
import org.carepeers.peer.PeerCapacity;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.peer.WorkerFacts;
import org.carepeers.proceeding.CaseFile;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedactionTest {

    /** Texts that are not of a person, decided one by one; a text attribute is either here or redacted. */
    private static final Set<String> PRINTED = Set.of(
            "party.CaseId.value",
            "party.EventId.value",
            "party.PartyId.value",
            "party.SubjectId.value",
            "party.LanguageTag.value",
            "party.ExternalReference.system",
            "party.ExternalReference.id",
            "party.Organization.name",
            "peer.PeerWorker.title",
            "peer.PeerPolicy.name",
            "peer.PeerStream.name",
            "peer.CareerStep.level",
            "peer.CareerStep.title",
            "peer.Position.title",
            "peer.Position.careerStep",
            "peer.ComparablePosition.title",
            "peer.RoleDuty.text",
            "peer.RoleLimit.notThis",
            "peer.RoleLimit.whoDoes",
            "peer.RoleDescription.notice",
            "peer.RoleDescription.title",
            "peer.RoleDescription.employer",
            "peer.RoleDescription.purpose",
            "peer.RoleDescription.settings",
            "peer.RoleDescription.forWhom",
            "peer.RoleDescription.supervision",
            "peer.RoleDescription.hours",
            "peer.RoleDescription.benefits",
            "peer.RoleDescription.requirements",
            "peer.RoleDescription.livedExperience",
            "peer.RoleDescription.careerStep",
            "peer.RoleDescription.fairChance",
            "peer.RoleDescription.howToApply",
            "peer.InterviewQuestion.id",
            "peer.InterviewQuestion.competency",
            "peer.InterviewQuestion.question",
            "peer.InterviewQuestion.anchors",
            "peer.InterviewQuestion.fairness",
            "peer.InterviewPlan.before",
            "peer.InterviewPlan.preview",
            "peer.InterviewPlan.shadowing",
            "peer.InterviewPlan.after",
            "peer.InterviewPlan.neverAsked",
            "peer.InterviewScore.question",
            "engagement.TouchpointPolicy.name",
            "partner.PracticeStatement.evidence",
            "peer.Area.value",
            "peer.MatchingPolicy.name",
            "engagement.SmallCells.source",
            "engagement.DraftGap.sentence",
            "engagement.HearingPlan.department");

    /** Texts that a record redacts by its own hand. */
    private static final Set<String> REDACTED_BY_HAND =
            Set.of("engagement.EngagementNote.words", "engagement.HuddleAgreement.words", "engagement.NoteDraft.words");

    /** Values that redact themselves and are redacted once more where they are held. */
    private static final Set<String> REDACTED_TWICE = Set.of("proceeding.CaseFile.people");

    /** Descriptions of the types of facts: no values of a person. */
    private static final String DESCRIPTIONS = "org.carepeers.proceeding.FactType$";

    private static final String ROOT = "org.carepeers.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "org.carepeers.party",
                    "org.carepeers.consent",
                    "org.carepeers.participant",
                    "org.carepeers.proceeding",
                    "org.carepeers.peer",
                    "org.carepeers.engagement",
                    "org.carepeers.partner");

    static Stream<Object> samples() {
        return Samples.all();
    }

    static Stream<String> redacted() {
        return CLASSES.stream()
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Value.Redacted.class))
                .map(RedactionTest::nameOf)
                .filter(name -> !REDACTED_TWICE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noValuePrintsWhatIsPersonal(Object value) {
        assertThat(value.toString())
                .doesNotContain(Samples.WORDS)
                .doesNotContain(Samples.BIRTH_DATE.toString())
                .doesNotContain("ENROLLED")
                .doesNotContain("SELF_IDENTIFIED", "IN_A_CRISIS");
        if (value instanceof MatchRequest || value instanceof Candidate) {
            assertThat(value.toString()).doesNotContain(MatchingSamples.MARKS);
        }
    }

    @ParameterizedTest
    @MethodSource("redacted")
    void everyRedactedAttributeIsPresentInASample(String attribute) {
        String type = attribute.substring(0, attribute.lastIndexOf('.'));
        String method = attribute.substring(attribute.lastIndexOf('.') + 1);
        assertThat(Samples.all()
                        .filter(sample ->
                                ValuesInJsonTest.typeOf(sample).getName().equals(ROOT + type))
                        .map(sample -> String.valueOf(valueOf(sample, method))))
                .as("a sample of %s with its %s", type, method)
                .anyMatch(text -> text.contains(Samples.WORDS)
                        || text.contains(Samples.BIRTH_DATE.toString())
                        || text.contains("ENROLLED")
                        || text.contains("IN_A_CRISIS")
                        || Stream.of(MatchingSamples.MARKS).anyMatch(text::contains));
    }

    @Test
    void aCaseFilePrintsNothingOfItsPeople() {
        CaseFile file = CaseFile.builder()
                .id(CaseId.of("case-1"))
                .county(County.ALAMEDA)
                .addAllPeople(Samples.all()
                        .filter(PersonDetails.class::isInstance)
                        .map(PersonDetails.class::cast)
                        .toList())
                .build();
        assertThat(file.people()).isNotEmpty();
        assertThat(file.toString())
                .contains("people=[redacted]")
                .doesNotContain(Samples.WORDS)
                .doesNotContain(Samples.BIRTH_DATE.toString());
    }

    @Test
    void anEventOfPeerWorkPrintsItsKindDayAndCapacityAndNothingThatWasStated() {
        PeerEvent<WorkerEventKind> passed = PeerEvent.of(
                        EventId.of("e-1"),
                        WorkerEventKind.SAFEGUARD_PROPOSED,
                        Samples.DAY,
                        PeerActor.of(PeerCapacity.PEER_WORKER, PartyId.of("w-1")))
                .stating(WorkerFacts.APART_FROM, "clinic-b");
        PeerEvent<WorkerEventKind> checkIn = PeerEvent.of(
                EventId.of("e-2"),
                WorkerEventKind.SELF_CARE_CHECK_IN,
                Samples.DAY,
                PeerActor.of(PeerCapacity.PEER_WORKER));
        assertThat(passed).hasToString("PeerEvent[safeguard-proposed on " + Samples.DAY + " by peer-worker]");
        assertThat(checkIn).hasToString("PeerEvent[redacted]");
        assertThat(passed.facts().toString()).contains("apartFrom").doesNotContain("clinic-b");
        assertThat(PeerStream.begin(WorkerEventKind.class, SubjectId.of("w-1"), County.NAPA)
                        .with(passed)
                        .with(checkIn))
                .hasToString("PeerStream[worker of w-1, events=2]");
    }

    @Test
    void thereAreRedactedAttributes() {
        assertThat(redacted()).hasSizeGreaterThan(14).contains("party.PersonDetails.name");
    }

    @Test
    void everyTextIsEitherRedactedOrDecidedNotToBePersonal() {
        Set<String> redacted =
                Stream.concat(redacted(), REDACTED_BY_HAND.stream()).collect(Collectors.toSet());
        Set<String> texts = CLASSES.stream()
                .filter(RedactionTest::isValue)
                .flatMap(type -> type.getMethods().stream())
                .filter(RedactionTest::isTextAttribute)
                .map(RedactionTest::nameOf)
                .filter(name -> !redacted.contains(name))
                .collect(Collectors.toSet());
        assertThat(texts).isEqualTo(PRINTED);
    }

    private static boolean isValue(JavaClass type) {
        return (type.isRecord() || type.isAnnotatedWith(Value.Immutable.class))
                && !type.getName().startsWith(DESCRIPTIONS);
    }

    private static boolean isTextAttribute(JavaMethod method) {
        return method.getRawParameterTypes().isEmpty()
                && !method.getName().equals("toString")
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && method.reflect().getGenericReturnType().getTypeName().contains("java.lang.String");
    }

    private static String nameOf(JavaMethod method) {
        return method.getOwner().getName().substring(ROOT.length()) + "." + method.getName();
    }

    private static Object valueOf(Object sample, String attribute) {
        try {
            return ValuesInJsonTest.typeOf(sample).getMethod(attribute).invoke(sample);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(attribute, e);
        }
    }
}
