/**
 * What a participant allows to be shown, to whom, and since when.
 *
 * <p>The one idea: nothing is implied. A {@link org.carepeers.consent.Consent} opens one scope to one audience from one
 * day, may be revoked on another, and is asked for the date on which something is shown.
 */
@NullMarked
@DomainStyle
package org.carepeers.consent;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
