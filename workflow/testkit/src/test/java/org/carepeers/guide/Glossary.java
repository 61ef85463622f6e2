package org.carepeers.guide;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.consent.Consent;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.Engagement;
import org.carepeers.engagement.HandOver;
import org.carepeers.engagement.VoiceOfParticipant;
import org.carepeers.participant.Circumstance;
import org.carepeers.participant.Participant;
import org.carepeers.participant.Supporter;
import org.carepeers.party.Counsel;
import org.carepeers.party.County;
import org.carepeers.party.CountyBehavioralHealthAgency;
import org.carepeers.party.Petitioner;
import org.carepeers.party.PetitionerStanding;
import org.carepeers.party.Role;
import org.carepeers.party.Tribe;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.IncidentEventKind;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.TrainingTopic;
import org.carepeers.peer.WorkerEventKind;
import org.carepeers.proceeding.CareAgreement;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CarePlan;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.ClinicalEvaluation;
import org.carepeers.proceeding.Continuance;
import org.carepeers.proceeding.CountyReport;
import org.carepeers.proceeding.EligibilityCriteria;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Finding;
import org.carepeers.proceeding.GraduationPlan;
import org.carepeers.proceeding.Hearing;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.PriorCases;
import org.carepeers.proceeding.PsychiatricAdvanceDirective;
import org.carepeers.proceeding.SideMatter;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.CareWorkflow;

/** Writes the glossary from the code: each term once, with its name in Java, its form in JSON and its section. */
final class Glossary {

    private static final int MOST_LISTED = 12;
    private static final List<Class<?>> TYPES = List.of(
            Participant.class,
            PeerWorker.class,
            Supporter.class,
            Petitioner.class,
            Counsel.class,
            CountyBehavioralHealthAgency.class,
            County.class,
            Tribe.class,
            Circumstance.class,
            Consent.class,
            Engagement.class,
            HandOver.class,
            CareTeam.class,
            VoiceOfParticipant.class,
            MatchRequest.class,
            Candidate.class,
            CaseFile.class,
            CareEvent.class,
            Finding.class,
            PriorCases.class,
            EligibilityCriteria.class,
            Hearing.class,
            Continuance.class,
            CountyReport.class,
            ClinicalEvaluation.class,
            CareAgreement.class,
            CarePlan.class,
            GraduationPlan.class,
            PsychiatricAdvanceDirective.class,
            SideMatter.class);

    /** The packages whose types are terms of the field, in the order in which they know one another. */
    private static final List<String> PACKAGES = List.of(
            "core: statute",
            "core: time",
            "core: rule",
            "core: party",
            "core: consent",
            "core: participant",
            "core: proceeding",
            "core: peer",
            "core: engagement",
            "core: partner",
            "workflow: workflow.obligation",
            "workflow: workflow.care",
            "workflow: workflow.accompaniment",
            "workflow: workflow.workforce",
            "workflow: workflow.partner",
            "workflow: workflow.disclosure",
            "workflow: workflow.worklist",
            "workflow: workflow.journal");

    private final StringBuilder page = new StringBuilder();

    private Glossary() {}

    static String text() {
        return new Glossary().write();
    }

    private String write() {
        page.append(
                "# Glossary\n\nGenerated from the code; do not edit. One term, one name in Java, one form in JSON.\n");
        head("People, bodies and documents", "JSON key");
        TYPES.forEach(this::type);
        constants("Stages", CareStage.values());
        constants("Events", EventKind.values());
        constants("Hearings", HearingKind.values());
        constants("Notices", NoticeKind.values());
        constants("Roles", Role.values());
        constants("Standings of a petitioner", PetitionerStanding.values());
        constants("Events of a peer support worker", WorkerEventKind.values());
        constants("Events of a safety incident", IncidentEventKind.values());
        constants("Trainings", TrainingTopic.values());
        head("Facts that an event states", "JSON key");
        facts().forEach(fact -> row(
                fact.name(),
                fact.name(),
                fact.meaning() + "; " + typeWords(fact),
                fact.citation().stream().map(Citation::toString).toList()));
        PACKAGES.forEach(this::types);
        return page.toString();
    }

    /** The types of a package that have no row yet. */
    private void types(String module) {
        String name = "org.carepeers." + module.substring(module.indexOf(' ') + 1);
        Path directory = GeneratedFile.root()
                .resolve(module.substring(0, module.indexOf(':')))
                .resolve("src/main/java")
                .resolve(name.replace('.', '/'));
        page.append("\n## Types of `").append(name).append("`\n\n| term | meaning | section |\n|---|---|---|\n");
        Set<String> listed = TYPES.stream().map(Class::getName).collect(Collectors.toSet());
        for (JavaSource source : JavaSource.exportedFrom(directory)) {
            if (!listed.contains(name + "." + source.type())) {
                page.append("| `" + source.type() + "` | " + source.meaning() + " | "
                        + String.join(", ", source.sections()) + " |\n");
            }
        }
    }

    private void head(String title, String json) {
        page.append("\n## ").append(title).append("\n\n| term | ").append(json).append(" | meaning | section |\n");
        page.append("|---|---|---|---|\n");
    }

    private void row(String term, String json, String meaning, List<String> sections) {
        page.append("| `" + term + "` | " + (json.isEmpty() ? "" : "`" + json + "`") + " | " + meaning + " | "
                + String.join(", ", sections) + " |\n");
    }

    private void type(Class<?> type) {
        JavaSource source = JavaSource.of(type);
        String keys = facts().stream()
                .filter(fact -> fact.type() instanceof FactType.Document<?> document && document.type() == type)
                .map(Fact::name)
                .collect(Collectors.joining(", "));
        row(type.getSimpleName(), keys, source.meaning(), source.sections());
    }

    private <E extends Enum<E> & Coded> void constants(String title, E[] constants) {
        head(title, "code");
        JavaSource source = JavaSource.of(constants[0].getDeclaringClass());
        for (E constant : constants) {
            JavaSource.Words words = source.constant(constant.name());
            row(constant.name(), constant.code(), words.meaning(), sections(constant, words));
        }
    }

    private static List<String> sections(Enum<?> constant, JavaSource.Words words) {
        if (constant instanceof CareStage stage) {
            return stage.citation().stream().map(Object::toString).toList();
        }
        if (constant instanceof PetitionerStanding standing) {
            return List.of(standing.citation().toString());
        }
        if (constant instanceof EventKind kind) {
            return CareWorkflow.california().process().rows().stream()
                    .filter(row -> row.kind() == kind)
                    .flatMap(row -> row.citations().stream())
                    .map(Citation::toString)
                    .distinct()
                    .toList();
        }
        return words.sections();
    }

    private static Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        Arrays.stream(EventKind.values()).forEach(kind -> facts.addAll(kind.facts()));
        return facts;
    }

    private static String typeWords(Fact<?> fact) {
        List<String> allowed = fact.type().allowed();
        if (fact.type().equals(CareFacts.ELIGIBILITY.type())) {
            return "a finding";
        }
        return allowed.isEmpty() || allowed.size() > MOST_LISTED
                ? fact.type().words()
                : fact.type().words() + ": " + String.join(", ", allowed);
    }
}
