package org.carepeers.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.engagement.Activity;
import org.carepeers.engagement.ProhibitedAct;
import org.carepeers.party.County;
import org.carepeers.party.Role;
import org.carepeers.peer.CertificationRoute;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.NoticeKind;
import org.carepeers.proceeding.ReferringCourt;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.accompaniment.AccompanimentMessages;
import org.carepeers.workflow.accompaniment.AccompanimentReason;
import org.carepeers.workflow.accompaniment.BoundaryMessages;
import org.carepeers.workflow.accompaniment.BoundaryReason;
import org.carepeers.workflow.accompaniment.ClaimReason;
import org.carepeers.workflow.accompaniment.MatchMessages;
import org.carepeers.workflow.accompaniment.MatchReason;
import org.carepeers.workflow.accompaniment.NoteReason;
import org.carepeers.workflow.accompaniment.PocketSentence;
import org.carepeers.workflow.machine.MachineReason;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.machine.ReasonCode;
import org.carepeers.workflow.partner.ReferralMessages;
import org.carepeers.workflow.partner.ReferralReason;
import org.carepeers.workflow.workforce.RecruitmentMessages;
import org.carepeers.workflow.workforce.RecruitmentReason;
import org.carepeers.workflow.workforce.WorkforceMessages;
import org.carepeers.workflow.workforce.WorkforceReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason and remark of the library, printed as a person reads it: no code, no id of a rule, no gap. */
class EverySentenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> RULES = RuleBook.california().rules().stream()
            .map(rule -> rule.id().code())
            .filter(id -> id.contains("-"))
            .collect(Collectors.toSet());
    private static final Pattern RAW = Pattern.compile("[{}|—]|\\(s\\)|\\bnull\\b");
    private static final Pattern HYPHENATED = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    /** A likely value for every detail that a template names. */
    private static final Map<String, Object> SAMPLES = samples();

    private static Map<String, Object> samples() {
        Map<String, Object> samples = new HashMap<>();
        for (String day : List.of(
                "date",
                "moved",
                "first",
                "last",
                "latest",
                "began",
                "died",
                "ends",
                "engagement",
                "given",
                "opens",
                "set",
                "since",
                "through",
                "until",
                "verifiedThrough")) {
            samples.put(day, DAY);
        }
        for (String day : List.of("days", "hours", "recorded", "stated")) {
            samples.put(day, 4);
        }
        samples.put("event", EventKind.PETITION_FILED);
        samples.put("outcome", EventKind.PETITION_FILED);
        samples.put("stage", CareStage.UNDER_CARE_PLAN);
        samples.put("stages", List.of(CareStage.UNDER_CARE_PLAN, CareStage.GRADUATED));
        samples.put("role", Role.RESPONDENT_COUNSEL);
        samples.put("roles", List.of(Role.RESPONDENT, Role.COUNTY_AGENCY));
        samples.put("allowed", List.of(Role.COURT));
        samples.put("capacity", Role.PEER_WORKER);
        samples.put("county", County.SAN_DIEGO);
        samples.put("ordered", County.SAN_DIEGO);
        samples.put("court", ReferringCourt.FELONY);
        samples.put("hearing", HearingKind.ONE_YEAR_STATUS);
        samples.put("expected", HearingKind.ONE_YEAR_STATUS);
        samples.put("notice", NoticeKind.TERMINATION);
        samples.put("choice", CareChoice.THIRD_TERM);
        samples.put("rule", CareRules.COUNTY_REPORT);
        samples.put("route", CertificationRoute.OUT_OF_STATE);
        samples.put("activity", Activity.COURT_DEBRIEF);
        samples.put("act", ProhibitedAct.DIAGNOSE);
        samples.put("say", PocketSentence.ASK_THEM_FIRST);
        samples.put("call", ProhibitedAct.DIAGNOSE.call());
        samples.put("audience", Audience.SCHEDULER);
        for (String words : List.of(
                "basis",
                "danger",
                "figure",
                "items",
                "language",
                "late",
                "limit",
                "meaning",
                "missing",
                "names",
                "other",
                "policy",
                "safeguard",
                "scope",
                "scopes",
                "source",
                "field",
                "finding")) {
            samples.put(words, "something");
        }
        return samples;
    }

    static Stream<Arguments> everyReason() {
        return Stream.of(Locale.US, Locale.forLanguageTag("es-US"))
                .flatMap(locale -> Stream.of(
                                family(CareMessages.in(locale), MachineReason.values(), CareReason.values()),
                                family(
                                        AccompanimentMessages.in(locale),
                                        MachineReason.values(),
                                        AccompanimentReason.values()),
                                family(
                                        BoundaryMessages.in(locale),
                                        BoundaryReason.values(),
                                        NoteReason.values(),
                                        ClaimReason.values()),
                                family(MatchMessages.in(locale, Audience.SCHEDULER), MatchReason.values()),
                                family(WorkforceMessages.english(), WorkforceReason.values()),
                                family(RecruitmentMessages.english(), RecruitmentReason.values()),
                                family(ReferralMessages.english(), ReferralReason.values()))
                        .flatMap(family -> family));
    }

    private static Stream<Arguments> family(Messages messages, ReasonCode[]... codes) {
        return Arrays.stream(codes).flatMap(Arrays::stream).map(code -> Arguments.of(code, messages));
    }

    @ParameterizedTest
    @MethodSource("everyReason")
    void readsAsASentenceWithoutCodes(ReasonCode code, Messages messages) {
        String sentence = messages.sentence(sample(code, 4));
        assertThat(sentence).doesNotContainPattern(RAW).doesNotContainIgnoringCase(code.code() + ".");
        assertThat(rulesIn(sentence)).isEmpty();
        assertThat(messages.cure(sample(code, 4)).orElse("")).satisfies(cure -> {
            assertThat(cure).doesNotContainPattern(RAW);
            assertThat(rulesIn(cure)).isEmpty();
        });
        assertThat(messages.sentence(sample(code, 1))).doesNotContainPattern("\\b1 (days|hours|times|letters)\\b");
    }

    private static List<String> rulesIn(String sentence) {
        return HYPHENATED
                .matcher(sentence)
                .results()
                .map(found -> found.group())
                .filter(RULES::contains)
                .toList();
    }

    private static Reason sample(ReasonCode code, int number) {
        Reason reason = Reason.of(code);
        for (Map.Entry<String, Object> detail : new TreeMap<>(SAMPLES).entrySet()) {
            reason = reason.with(detail.getKey(), detail.getValue() instanceof Integer ? number : detail.getValue());
        }
        return reason;
    }

    @Test
    void everyRuleIsCalledByItsTitle() {
        Messages english = CareMessages.in(Locale.ENGLISH);
        for (Rule rule : RuleBook.california().rules()) {
            assertThat(english.sentence(
                            Reason.of(CareReason.LATE).with("days", 1).with("rule", rule.id())))
                    .isEqualTo("Done 1 day after its last day: " + rule.title() + ".");
        }
    }

    @Test
    void aRuleOfACountysOwnIsCalledByItsTitleToo() {
        RuleId own = RuleId.of("example-first-call");
        Reason late = Reason.of(CareReason.LATE).with("days", 4).with("rule", own);
        assertThat(CareMessages.in(Locale.US, RuleBook.california().withOverlay(firstCall()))
                        .sentence(late))
                .isEqualTo("Done 4 days after its last day: The county calls the facility.");
        assertThat(CareMessages.in(Locale.US).sentence(late))
                .isEqualTo("Done 4 days after its last day: example first call.");
    }

    private static Overlay firstCall() {
        return Overlay.parse("""
                {
                  "name": "Invented County policy 3", "authority": "county", "about": ["An invented policy."],
                  "sources": [
                    { "handle": "POLICY-3", "title": "Invented County, policy 3", "readAsOf": "2026-06-30" }
                  ],
                  "rules": [
                    {
                      "id": "example-first-call", "row": "E1", "kind": "deadline",
                      "title": "The county calls the facility",
                      "figure": "within 2 court days", "who": "county-agency",
                      "anchor": "the referral", "anchorConfidence": "verified",
                      "citation": "WIC 5978.1", "from": "2026-01-01", "earlier": "none",
                      "confidence": "verified", "source": "POLICY-3"
                    }
                  ]
                }
                """);
    }

    @Test
    void aHearingIsCalledAsTheActCallsIt() {
        Messages english = CareMessages.in(Locale.ENGLISH);
        assertThat(english.words(HearingKind.ONE_YEAR_STATUS)).isEqualTo("one-year status");
        assertThat(english.words(HearingKind.CARE_PLAN_REVIEW)).isEqualTo("care plan review");
        assertThat(english.words(MachineReason.NOT_STATED)).isEqualTo("nothing");
    }
}
