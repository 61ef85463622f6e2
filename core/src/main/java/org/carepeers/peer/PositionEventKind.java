package org.carepeers.peer;

import static org.carepeers.peer.PositionFacts.*;

import java.util.List;
import org.carepeers.proceeding.Fact;

/**
 * What happened to a position: the closed list of its events, each with the facts that it may state.
 *
 * <p>A position falls vacant without a reason; why someone left is theirs to tell.
 */
public enum PositionEventKind implements PeerEventKind {
    /** The position was created. */
    POSITION_CREATED("position-created", "The position was created", POSITION),
    /** The position was changed. */
    POSITION_CHANGED("position-changed", "The position was changed", POSITION),
    /** Money was committed to the position. */
    FUNDING_COMMITTED("funding-committed", "Money was committed to the position", FUNDING),
    /** Money ends earlier than was committed. */
    FUNDING_CUT_SHORT("funding-cut-short", "Money ends earlier than was committed", SOURCE, LAST_DAY),
    /** Someone began to work in the position. */
    POSITION_FILLED("position-filled", "Someone began to work in the position", WORKER),
    /** The position fell vacant. */
    POSITION_VACATED("position-vacated", "The position fell vacant"),
    /** The position was given up. */
    POSITION_ENDED("position-ended", "The position was given up");

    private final String code;
    private final String meaning;
    private final List<Fact<?>> facts;

    PositionEventKind(String code, String meaning, Fact<?>... facts) {
        this.code = code;
        this.meaning = meaning;
        this.facts = List.of(facts);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String stream() {
        return "position";
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Fact<?>> facts() {
        return facts;
    }
}
