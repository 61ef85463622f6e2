/**
 * The one written form of every value: stable, with codes for constants and ISO dates.
 *
 * <p>The one idea: <strong>what may stand in a text is described once, and an error is a difference from that
 * description</strong>. The description comes from the types themselves and from the facts of each kind of event. {@link
 * org.carepeers.json.CareJson} walks a text beside it, collects every difference, and builds a value only from what has
 * none. {@link org.carepeers.json.CareSchema} writes the same description as a JSON Schema, so that neither can promise
 * what the other does not keep.
 *
 * <p>An error says what is wrong, where, and what is allowed there, and never repeats a value, since a value may be a
 * birth date in the wrong field. A parser's own exceptions do repeat values; none leaves this package. That is why
 * {@link org.carepeers.json.CareJsonException} has no cause, and why a key that is no name of the format shows as {@code
 * *} in a path.
 *
 * <p>What no description can tell is left to the values: ids that must differ, days that must follow each other. Their
 * own words become the message, since they too name the attribute and never the value.
 *
 * <p>To read on: {@link org.carepeers.json.CareJson}, {@link org.carepeers.json.CareJsonException}, {@link
 * org.carepeers.json.JsonProblem}, {@link org.carepeers.json.CareSchema}.
 */
@NullMarked
package org.carepeers.json;

import org.jspecify.annotations.NullMarked;
