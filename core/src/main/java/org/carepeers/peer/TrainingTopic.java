package org.carepeers.peer;

import org.carepeers.Coded;

/** What a training is about. */
public enum TrainingTopic implements Coded {
    /** The whole initial training of a peer support specialist. */
    PEER_CORE("peer-core"),
    /** The initial training taken again after a certification ran out. */
    PEER_CORE_REFRESHER("peer-core-refresher"),
    /** Law and ethics of peer support. */
    LAW_AND_ETHICS("law-and-ethics"),
    /** What is written down, who may read it, and how one tells a person so beforehand. */
    CONFIDENTIALITY_AND_NOTES("confidentiality-and-notes"),
    /** Facilitating a person's own wellness recovery action plan. */
    WELLNESS_RECOVERY_ACTION_PLAN("wellness-recovery-action-plan"),
    /** Motivational interviewing. */
    MOTIVATIONAL_INTERVIEWING("motivational-interviewing"),
    /** The basics of cognitive behavioral therapy: enough to understand it, not to give it. */
    COGNITIVE_BEHAVIORAL_BASICS("cognitive-behavioral-basics"),
    /** Being beside someone before, in and after a hearing, without legal advice. */
    COURT_SUPPORT("court-support"),
    /** Meeting people outside an office, and looking after oneself there. */
    SAFETY_IN_THE_FIELD("safety-in-the-field"),
    /** An interactive simulation: a scene, choices, and a talk about them. */
    VIDEO_SIMULATION("video-simulation"),
    /** Supervising peer support workers. */
    SUPERVISING_PEER_WORKERS("supervising-peer-workers"),
    /** For colleagues: what a peer does, what a peer does not do, and how to work together. */
    WORKING_WITH_PEERS("working-with-peers"),
    /** For everyone: where prejudice hides in habits and in words. */
    STIGMA_AND_WORDS("stigma-and-words"),
    /** Another topic. */
    OTHER("other");

    private final String code;

    TrainingTopic(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
