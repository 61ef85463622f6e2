package org.carepeers.workflow.accompaniment;

import java.util.EnumSet;
import java.util.Set;
import org.carepeers.Coded;

/**
 * Where an accompaniment stands: what the person said, and who walks beside them.
 *
 * <p>No stage is an end: whoever said no may ask at any time. None has any effect on a case.
 */
public enum AssignmentStage implements Coded {
    /** Nobody was offered yet. */
    NOT_OFFERED("not-offered", "Nobody offered yet"),
    /** A worker was offered; the person has not answered. */
    OFFERED("offered", "Offered; the person has not answered"),
    /** The person said yes, and the worker walks beside them. */
    ACTIVE("active", "Walking together"),
    /** The person asked to pause. */
    PAUSED("paused", "Paused, as the person asked"),
    /** The person asked to pause, and the worker is away. */
    PAUSED_WHILE_AWAY("paused-while-away", "Paused, as the person asked; the peer is away"),
    /** The worker is away. */
    AWAY("away", "The peer is away"),
    /** The worker is away and another, to whom the person said yes, covers. */
    COVERED("covered", "The peer is away, and another covers"),
    /** A worker is to be offered: the person asked, or the one before was not the right one, or left. */
    AWAITING_OFFER("awaiting-offer", "Awaiting an offer"),
    /** The person said not now, or paused and their peer left or was not the right one, or the program ended it. */
    NOT_NOW("not-now", "Not now"),
    /** The person said no; nobody offers until the person asks. */
    DECLINED("declined", "Said no; nobody offers until the person asks"),
    /** The person ended it, or died. */
    ENDED("ended", "Ended; the door stays open"),
    /** The program ended it; nobody said no, and a new case begins it anew. */
    RESTING("resting", "Resting; offered again when a case begins");

    private static final Set<AssignmentStage> TOGETHER = EnumSet.of(ACTIVE, AWAY, COVERED, PAUSED, PAUSED_WHILE_AWAY);
    private static final Set<AssignmentStage> SILENT =
            EnumSet.of(PAUSED, PAUSED_WHILE_AWAY, NOT_NOW, DECLINED, ENDED, RESTING);

    private final String code;
    private final String title;

    AssignmentStage(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the stage in plain English words} */
    public String title() {
        return title;
    }

    /** Returns the stages that the person's yes opens, and in which a worker is theirs. */
    static Set<AssignmentStage> together() {
        return EnumSet.copyOf(TOGETHER);
    }

    /** {@return whether peer work is not offered now, because the person does not want it or it ended} */
    public boolean isSilent() {
        return SILENT.contains(this);
    }
}
