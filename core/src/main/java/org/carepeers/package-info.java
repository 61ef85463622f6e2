/** The two marks every type of the library shares: how values are generated and how constants are written. */
@NullMarked
package org.carepeers;

import org.jspecify.annotations.NullMarked;
