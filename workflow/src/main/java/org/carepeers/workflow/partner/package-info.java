/**
 * Referrals to partners, decided by one table, and a county's own view of its peer work.
 *
 * <p>The one idea: the loop is closed, and the person holds both ends of it. Nothing is sent without a consent that is in
 * force on that day, a peer goes along, a late answer becomes a duty of the partner and the county, and a no ends it with
 * respect. Read in this order: {@link org.carepeers.workflow.partner.PartnerReferralWorkflow},
 * {@link org.carepeers.workflow.partner.PartnerReferral}, {@link org.carepeers.workflow.partner.IntegrationPage}.
 */
@NullMarked
package org.carepeers.workflow.partner;

import org.jspecify.annotations.NullMarked;
