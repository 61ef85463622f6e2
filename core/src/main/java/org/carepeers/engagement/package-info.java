/**
 * The work of walking beside someone, one meeting or one attempt at a time.
 *
 * <p>The one idea: an {@link org.carepeers.engagement.Engagement} tells who, when, where, what, with whom and what came
 * of it, in words the participant could read. An attempt that reached nobody is work done, never a mark against anyone.
 */
@NullMarked
@DomainStyle
package org.carepeers.engagement;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
