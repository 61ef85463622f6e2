/**
 * The CARE process: where a case is, what may happen next, and what is due by when.
 *
 * <p>The one idea: <em>decide</em> and <em>fold</em> are two things. {@link
 * org.carepeers.workflow.care.CareWorkflow#decide} consults the law and answers with a {@link
 * org.carepeers.workflow.care.Decision}; if it accepts, the decision lists its {@link
 * org.carepeers.workflow.care.Effect}s. {@link org.carepeers.workflow.care.CareCase#after} folds effects and consults
 * no law, so an old history always loads.
 *
 * <p>Read in this order: {@code CareProcess}, which is the library; {@code CareDeadlines}; {@link
 * org.carepeers.workflow.care.CareWorkflow}; {@link org.carepeers.workflow.care.CareCase}.
 */
@NullMarked
package org.carepeers.workflow.care;

import org.jspecify.annotations.NullMarked;
