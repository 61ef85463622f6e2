/**
 * The engine that runs every process of this library.
 *
 * <p>The one idea: a process is a table, and the table is data. Each {@link org.carepeers.workflow.machine.Row} says
 * <em>on this event, by these roles, from these stages, to that stage, requiring this, under this section</em>. A
 * {@link org.carepeers.workflow.machine.ProcessTable} checks itself when it is built and lists all its faults. Asked
 * about an event it answers with a {@link org.carepeers.workflow.machine.Ruling}: permitted, with remarks, or not
 * permitted, with every {@link org.carepeers.workflow.machine.Reason}. Asked what may happen next it answers with
 * {@link org.carepeers.workflow.machine.Option}s. It keeps no state, reads no clock and knows no law.
 *
 * <p>Read in this order: {@link org.carepeers.workflow.machine.Row}, {@link org.carepeers.workflow.machine.Requirement},
 * {@link org.carepeers.workflow.machine.ProcessTable}, {@link org.carepeers.workflow.machine.Ruling}.
 */
@NullMarked
package org.carepeers.workflow.machine;

import org.jspecify.annotations.NullMarked;
