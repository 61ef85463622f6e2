/** A caseload matched anew when its worker leaves: the library's own way beside that of a library for such problems. */
@NullMarked
package org.carepeers.examples.rematching;

import org.jspecify.annotations.NullMarked;
