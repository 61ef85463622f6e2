package org.carepeers.workflow.machine;

import org.carepeers.Coded;

/**
 * The fixed code of a {@link Reason}.
 *
 * <p>Each process has its own closed list; a county may add its own. The code is the key of the message templates.
 */
public interface ReasonCode extends Coded {}
