/**
 * The one written form of every value: stable, with codes for constants and ISO dates.
 *
 * <p>The one idea: an error names the path and what is allowed there, and never the value, which may be personal.
 */
@NullMarked
package org.carepeers.json;

import org.jspecify.annotations.NullMarked;
