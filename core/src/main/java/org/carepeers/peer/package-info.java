/**
 * Peer support workers: who they are at work, and what they choose to share.
 *
 * <p>The one idea: lived experience belongs to whoever lived it. The library keeps the day on which it was attested and
 * what the worker chose to tell, never a diagnosis and never a category. Peer support workers have no role in the legal
 * process, so no legal type knows this package.
 */
@NullMarked
@DomainStyle
package org.carepeers.peer;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
