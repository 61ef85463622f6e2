/**
 * Those with whom a county works, and how a person comes to them.
 *
 * <p>The one idea: a referral is a promise to a person and not a piece of paper. It is talked over and agreed to, someone
 * goes along, and the loop is closed: whoever sent it hears what came of it, and so does the person. An
 * {@link org.carepeers.partner.PartnerAgreement} says what was promised; every number in it is the partner's and the
 * county's own.
 */
@NullMarked
@DomainStyle
package org.carepeers.partner;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
