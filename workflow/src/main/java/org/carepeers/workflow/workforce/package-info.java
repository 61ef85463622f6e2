/**
 * The people who walk beside: their certification, training, supervision, load, career and own care.
 *
 * <p>The one idea: a worker has one stream of events, and everything else is derived from it. {@link
 * org.carepeers.workflow.workforce.WorkforceWorkflow} decides whether an event can be; {@link
 * org.carepeers.workflow.workforce.WorkerRecord} folds what was accepted. What already happened is recorded, with a remark
 * where it departs from a rule; what is only planned is refused where a rule stands against it. Nothing here ranks workers,
 * and whatever asks for attention becomes an obligation of the supervisor or the employer.
 *
 * <p>Read in this order: {@code CertificationProcess}, {@code EmploymentProcess}, {@link
 * org.carepeers.workflow.workforce.WorkforceWorkflow}, {@link org.carepeers.workflow.workforce.WorkerRecord}, {@link
 * org.carepeers.workflow.workforce.FairLoad}, {@link org.carepeers.workflow.workforce.SupervisionPreparation}. Positions and recruitment have streams of their own:
 * {@link org.carepeers.workflow.workforce.PositionRecord}, {@link org.carepeers.workflow.workforce.RecruitmentWorkflow}.
 */
@NullMarked
package org.carepeers.workflow.workforce;

import org.jspecify.annotations.NullMarked;
