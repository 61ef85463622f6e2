package org.carepeers.workflow.accompaniment;

import java.util.Arrays;
import java.util.List;
import org.carepeers.Coded;
import org.carepeers.engagement.ProhibitedAct;

/**
 * A sentence to carry in a pocket: what a peer support worker can say when something is asked that is not theirs.
 *
 * <p>The words are in {@link BoundaryMessages}, in English and in Spanish; a county may put its own in their place.
 */
public enum PocketSentence implements Coded {
    /** For questions to which a clinician has the answer. */
    ASK_THE_CLINICIAN("ask-the-clinician", ProhibitedAct.DIAGNOSE, ProhibitedAct.ASSESS_CLINICALLY),
    /** For talks that turn into therapy. */
    LISTEN_AND_FIND("listen-and-find", ProhibitedAct.PROVIDE_THERAPY),
    /** For questions about medication. */
    ASK_THE_PRESCRIBER("ask-the-prescriber", ProhibitedAct.PRESCRIBE_MEDICATION),
    /** For medication to be carried or handed out. */
    GO_ALONG("go-along", ProhibitedAct.GIVE_MEDICATION),
    /** For whoever wants someone watched. */
    NOT_CHECKING("not-checking", ProhibitedAct.MONITOR_ADHERENCE, ProhibitedAct.TEST_FOR_SUBSTANCES),
    /** For whoever wants someone moved to something. */
    YOUR_CHOICE("your-choice", ProhibitedAct.ENFORCE_PLAN, ProhibitedAct.COERCE, ProhibitedAct.IMPOSE_BELIEFS),
    /** For questions about the law. */
    ASK_YOUR_LAWYER(
            "ask-your-lawyer",
            ProhibitedAct.GIVE_LEGAL_ADVICE,
            ProhibitedAct.REPORT_WARRANT,
            ProhibitedAct.RECORD_OFFENSE),
    /** For a peer whom the judge or an attorney addresses. */
    HERE_TO_SUPPORT("here-to-support", ProhibitedAct.TESTIFY_FOR_COUNTY),
    /** For whoever wants something written to the court. */
    NOT_THE_REPORT("not-the-report", ProhibitedAct.WRITE_COURT_REPORT, ProhibitedAct.PROVE_PARTICIPATION),
    /** For decisions that others make. */
    NOT_MINE_TO_DECIDE(
            "not-mine-to-decide",
            ProhibitedAct.DECIDE_ELIGIBILITY,
            ProhibitedAct.DECIDE_GRADUATION,
            ProhibitedAct.PETITION,
            ProhibitedAct.EXAMINE_FOR_PETITION),
    /** For words and signatures that are the person's own. */
    YOUR_OWN_WORDS("your-own-words", ProhibitedAct.SPEAK_FOR_PERSON, ProhibitedAct.SIGN_FOR_PARTICIPANT),
    /** For a hearing that no interpreter has come to. */
    ASK_FOR_AN_INTERPRETER("ask-for-an-interpreter", ProhibitedAct.INTERPRET_IN_COURT),
    /** For money. */
    NOT_MONEY("not-money", ProhibitedAct.HANDLE_FUNDS),
    /** For a crisis. */
    CALL_TOGETHER("call-together", ProhibitedAct.PLACE_HOLD),
    /** For ties besides the work. */
    KEEP_IT_GOOD(
            "keep-it-good",
            ProhibitedAct.DUAL_RELATIONSHIP,
            ProhibitedAct.SEXUAL_OR_ROMANTIC,
            ProhibitedAct.ACCEPT_SIGNIFICANT_GIFT),
    /** For whoever asks what the person said. */
    ASK_THEM_FIRST("ask-them-first", ProhibitedAct.DISCLOSE_WITHOUT_AUTHORITY),
    /** For what a case manager does. */
    COME_ALONG("come-along", ProhibitedAct.MANAGE_CASE),
    /** For two people whom an order keeps apart. */
    TWO_RIDES("two-rides", ProhibitedAct.RIDE_DESPITE_ORDER);

    private final String code;
    private final List<ProhibitedAct> answers;

    PocketSentence(String code, ProhibitedAct... answers) {
        this.code = code;
        this.answers = List.of(answers);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the acts that it is an answer to} */
    public List<ProhibitedAct> answers() {
        return answers;
    }

    /**
     * Returns what to say when an act is asked for.
     *
     * @param act the act
     * @return the one sentence that answers it
     */
    public static PocketSentence to(ProhibitedAct act) {
        return Arrays.stream(values())
                .filter(sentence -> sentence.answers.contains(act))
                .findFirst()
                .orElseThrow();
    }
}
