package org.carepeers.workflow.care;

import java.util.List;
import java.util.stream.Collectors;
import org.carepeers.party.CaseId;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.EventKind;
import org.carepeers.workflow.machine.Reason;

/** An event was refused by someone who asked for it to be applied. Its message holds codes and ids only. */
public final class RefusedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient CaseId caseId;

    /** Where the case was. */
    private final CareStage stage;

    /** What was to happen. */
    private final EventKind kind;

    private final transient List<Reason> reasons;

    RefusedException(CareCase subject, Decision.Refused refused) {
        super("Case " + subject.id() + " at " + subject.stage().code() + " refused "
                + refused.event().kind().code() + ": "
                + refused.reasons().stream().map(reason -> reason.code().code()).collect(Collectors.joining(", ")));
        this.caseId = subject.id();
        this.stage = subject.stage();
        this.kind = refused.event().kind();
        this.reasons = refused.reasons();
    }

    /**
     * Returns the case.
     *
     * @return its id
     */
    public CaseId caseId() {
        return caseId;
    }

    /**
     * Returns the stage where the case was, and is.
     *
     * @return the stage
     */
    public CareStage stage() {
        return stage;
    }

    /**
     * Returns the kind of event that was refused.
     *
     * @return the kind
     */
    public EventKind kind() {
        return kind;
    }

    /**
     * Returns why it was refused.
     *
     * @return every reason
     */
    public List<Reason> reasons() {
        return reasons;
    }
}
