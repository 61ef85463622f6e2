package org.carepeers.engagement;

import java.util.Optional;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;

/**
 * What a peer support worker does not do: the closed list.
 *
 * <p>Nobody can plan or assign these to a peer. If one has happened all the same, it is recorded like anything else. One
 * statute says what certification does not authorize (WIC 14045.16); the rest is the code of ethics and practice, and
 * each constant says which, and how sure that is.
 */
public enum ProhibitedAct implements Coded {
    /** Naming or guessing a diagnosis. */
    DIAGNOSE(
            "diagnose",
            "Naming or guessing a diagnosis",
            BoundarySource.STATUTE,
            "WIC 14045.16",
            Confidence.VERIFIED,
            Colleague.CLINICIAN),
    /** A clinical intake, assessment, screening or risk rating. */
    ASSESS_CLINICALLY(
            "assess-clinically",
            "A clinical intake, assessment, screening or risk rating",
            BoundarySource.STATUTE,
            "WIC 14045.16",
            Confidence.INFERENCE,
            Colleague.CLINICIAN),
    /** Therapy or treatment, by whatever name. */
    PROVIDE_THERAPY(
            "provide-therapy",
            "Therapy or treatment, by whatever name",
            BoundarySource.STATUTE,
            "WIC 14045.16",
            Confidence.INFERENCE,
            Colleague.CLINICIAN),
    /** Prescribing medication, or advice on which to take, how much or whether. */
    PRESCRIBE_MEDICATION(
            "prescribe-medication",
            "Prescribing medication, or advice on which to take, how much or whether",
            BoundarySource.STATUTE,
            "WIC 14045.16",
            Confidence.VERIFIED,
            Colleague.PRESCRIBER),
    /** Handing out, keeping or giving medication. */
    GIVE_MEDICATION(
            "give-medication",
            "Handing out, keeping or giving medication",
            BoundarySource.STATUTE,
            "WIC 14045.16",
            Confidence.INFERENCE,
            Colleague.NURSE),
    /** Watching, counting or reporting whether someone takes their medication. */
    MONITOR_ADHERENCE(
            "monitor-adherence",
            "Watching, counting or reporting whether someone takes their medication",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.NURSE),
    /** Taking or watching a test for alcohol or drugs. */
    TEST_FOR_SUBSTANCES(
            "test-for-substances",
            "Taking or watching a test for alcohol or drugs",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.CLINICIAN),
    /** Making someone follow a plan or an order, or reporting that they do not. */
    ENFORCE_PLAN(
            "enforce-plan",
            "Making someone follow a plan or an order, or reporting that they do not",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.CASE_MANAGER),
    /** Pressure, threats, bargains or conditions. */
    COERCE(
            "coerce",
            "Pressure, threats, bargains or conditions",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.VERIFIED,
            Colleague.PEER_SUPERVISOR),
    /** Legal advice, or a guess at what the court will do. */
    GIVE_LEGAL_ADVICE(
            "give-legal-advice",
            "Legal advice, or a guess at what the court will do",
            BoundarySource.PRACTICE,
            "",
            Confidence.SECONDARY,
            Colleague.PARTICIPANTS_COUNSEL),
    /** Appearing as the county's witness. */
    TESTIFY_FOR_COUNTY(
            "testify-for-county",
            "Appearing as the county's witness",
            BoundarySource.PRACTICE,
            "WIC 5976(g)",
            Confidence.INFERENCE,
            Colleague.COUNTY_COUNSEL),
    /** Writing the report to the court, or a part of it. */
    WRITE_COURT_REPORT(
            "write-court-report",
            "Writing the report to the court, or a part of it",
            BoundarySource.PRACTICE,
            "WIC 5977.4(d)(1)",
            Confidence.INFERENCE,
            Colleague.REPORT_AUTHOR),
    /** Speaking in the person's place, in court or in a meeting. */
    SPEAK_FOR_PERSON(
            "speak-for-person",
            "Speaking in the person's place, in court or in a meeting",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.PARTICIPANTS_COUNSEL),
    /** Deciding, or recommending, who is eligible. */
    DECIDE_ELIGIBILITY(
            "decide-eligibility",
            "Deciding, or recommending, who is eligible",
            BoundarySource.PRACTICE,
            "WIC 5972",
            Confidence.INFERENCE,
            Colleague.CLINICIAN),
    /** Deciding, or recommending, who graduates or is reappointed. */
    DECIDE_GRADUATION(
            "decide-graduation",
            "Deciding, or recommending, who graduates or is reappointed",
            BoundarySource.PRACTICE,
            "WIC 5977.3",
            Confidence.INFERENCE,
            Colleague.REPORT_AUTHOR),
    /** Signing or deciding for the participant. */
    SIGN_FOR_PARTICIPANT(
            "sign-for-participant",
            "Signing or deciding for the participant",
            BoundarySource.PRACTICE,
            "",
            Confidence.INFERENCE,
            Colleague.PARTICIPANT),
    /** Interpreting at a hearing, in speech or in sign. */
    INTERPRET_IN_COURT(
            "interpret-in-court",
            "Interpreting at a hearing, in speech or in sign",
            BoundarySource.PRACTICE,
            "WIC 5976(j)",
            Confidence.INFERENCE,
            Colleague.COURT_INTERPRETER),
    /** Keeping or spending someone's money, or being their payee. */
    HANDLE_FUNDS(
            "handle-funds",
            "Keeping or spending someone's money, or being their payee",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.PAYEE_PROGRAM),
    /** Placing, starting or helping with an involuntary hold. */
    PLACE_HOLD(
            "place-hold",
            "Placing, starting or helping with an involuntary hold",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.CRISIS_TEAM),
    /** Filing a petition about the person one walks beside, or joining in one. */
    PETITION(
            "petition",
            "Filing a petition about the person one walks beside, or joining in one",
            BoundarySource.PRACTICE,
            "WIC 5974",
            Confidence.INFERENCE,
            Colleague.COUNTY_COUNSEL),
    /** Examining the person for a petition, a declaration or an evaluation. */
    EXAMINE_FOR_PETITION(
            "examine-for-petition",
            "Examining the person for a petition, a declaration or an evaluation",
            BoundarySource.PRACTICE,
            "WIC 5975(d)(1)",
            Confidence.INFERENCE,
            Colleague.CLINICIAN),
    /** A friendship, business, loan or living arrangement besides the work. */
    DUAL_RELATIONSHIP(
            "dual-relationship",
            "A friendship, business, loan or living arrangement besides the work",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.SECONDARY,
            Colleague.PEER_SUPERVISOR),
    /** A sexual or romantic relationship. */
    SEXUAL_OR_ROMANTIC(
            "sexual-or-romantic",
            "A sexual or romantic relationship",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.SECONDARY,
            Colleague.PEER_SUPERVISOR),
    /** Taking or giving a gift that matters. */
    ACCEPT_SIGNIFICANT_GIFT(
            "accept-significant-gift",
            "Taking or giving a gift that matters",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.INFERENCE,
            Colleague.PEER_SUPERVISOR),
    /** Pressing one's own beliefs, faith or way of recovery. */
    IMPOSE_BELIEFS(
            "impose-beliefs",
            "Pressing one's own beliefs, faith or way of recovery",
            BoundarySource.CODE_OF_ETHICS,
            "",
            Confidence.VERIFIED,
            Colleague.PEER_SUPERVISOR),
    /** Telling others what a person said, without their leave or another basis. */
    DISCLOSE_WITHOUT_AUTHORITY(
            "disclose-without-authority",
            "Telling others what a person said, without their leave or another basis",
            BoundarySource.CODE_OF_ETHICS,
            "WIC 5328",
            Confidence.INFERENCE,
            Colleague.PRIVACY_OFFICER),
    /** The case manager's tasks moved over to the peer. */
    MANAGE_CASE(
            "manage-case",
            "The case manager's tasks moved over to the peer",
            BoundarySource.PRACTICE,
            "",
            Confidence.SECONDARY,
            Colleague.CASE_MANAGER),
    /** Peer contact used, without agreement, as proof that someone takes part or does not. */
    PROVE_PARTICIPATION(
            "prove-participation",
            "Peer contact used, without agreement, as proof that someone takes part or does not",
            BoundarySource.PRACTICE,
            "",
            Confidence.INFERENCE,
            Colleague.REPORT_AUTHOR),
    /** Looking up, recording or reporting a warrant. */
    REPORT_WARRANT(
            "report-warrant",
            "Looking up, recording or reporting a warrant",
            BoundarySource.PRACTICE,
            "WIC 5979(a)(4)",
            Confidence.INFERENCE,
            Colleague.PARTICIPANTS_COUNSEL),
    /** Writing down what someone is accused of, or what they said about it. */
    RECORD_OFFENSE(
            "record-offense",
            "Writing down what someone is accused of, or what they said about it",
            BoundarySource.PRACTICE,
            "",
            Confidence.INFERENCE,
            Colleague.PARTICIPANTS_COUNSEL),
    /** Bringing together two people whom an order keeps apart. */
    RIDE_DESPITE_ORDER(
            "ride-despite-order",
            "Bringing together two people whom an order keeps apart",
            BoundarySource.PRACTICE,
            "",
            Confidence.INFERENCE,
            Colleague.PEER_SUPERVISOR);

    private final String code;
    private final String meaning;
    private final BoundarySource source;
    private final Optional<Citation> section;
    private final Confidence confidence;
    private final Colleague call;

    ProhibitedAct(
            String code, String meaning, BoundarySource source, String section, Confidence confidence, Colleague call) {
        this.code = code;
        this.meaning = meaning;
        this.source = source;
        this.section = section.isEmpty() ? Optional.empty() : Optional.of(Citation.parse(section));
        this.confidence = confidence;
        this.call = call;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return what it is, in a few English words without a full stop} */
    public String meaning() {
        return meaning;
    }

    /** {@return on what the boundary rests} */
    public BoundarySource source() {
        return source;
    }

    /** {@return the section that says so or, for a practice, the one that stands nearest; empty if there is none} */
    public Optional<Citation> section() {
        return section;
    }

    /** {@return how sure it is that the source says so} */
    public Confidence confidence() {
        return confidence;
    }

    /** {@return whose task or matter it is, and so whom to call} */
    public Colleague call() {
        return call;
    }
}
