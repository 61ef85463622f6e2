/** How values refuse to be built inconsistent. Not exported: embedders meet the errors, not the package. */
@NullMarked
package org.carepeers.invariant;

import org.jspecify.annotations.NullMarked;
