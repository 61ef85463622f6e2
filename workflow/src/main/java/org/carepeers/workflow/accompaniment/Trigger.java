package org.carepeers.workflow.accompaniment;

import java.util.Set;
import org.carepeers.engagement.AccompanimentEventKind;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.EventKind;

/** What brings a piece of peer work on offer. All variants are immutable and thread-safe. */
public sealed interface Trigger {

    /**
     * The case enters one of some stages.
     *
     * @param stages the stages
     */
    record Enters(Set<CareStage> stages) implements Trigger {}

    /** A hearing is set, of whatever kind. */
    record HearingSet() implements Trigger {}

    /** A hearing that was set gets another day. */
    record HearingMoved() implements Trigger {}

    /** A hearing that was moved before moves again. */
    record HearingMovedAgain() implements Trigger {}

    /** A hearing is ahead on a day on which the worker is away, and nobody covers. */
    record HearingWhileAway() implements Trigger {}

    /** The worker turns out to have another part in the person's life or case. */
    record AssignmentInQuestion() implements Trigger {}

    /** A hearing was held. */
    record HearingHeld() implements Trigger {}

    /**
     * One of some things happens in the case.
     *
     * @param kinds what happens
     */
    record Happens(Set<EventKind> kinds) implements Trigger {}

    /**
     * The case is dismissed because it never was about this person, so that nothing of what follows a case follows.
     *
     * @param basis the basis that the court stated
     */
    record DismissedOn(DismissalBasis basis) implements Trigger {}

    /**
     * Something begins in the person's life.
     *
     * @param circumstance what begins
     */
    record Begins(CircumstanceKind circumstance) implements Trigger {}

    /**
     * Something in the person's life ends.
     *
     * @param circumstance what ends
     */
    record Ends(CircumstanceKind circumstance) implements Trigger {}

    /**
     * One of some things happens in the accompaniment itself.
     *
     * @param kinds what happens
     */
    record Here(Set<AccompanimentEventKind> kinds) implements Trigger {}
}
