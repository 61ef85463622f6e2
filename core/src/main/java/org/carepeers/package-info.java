/**
 * What every package of the library shares: how values are made, and how constants are written.
 *
 * <p>The one idea: a value is immutable and equal by what it holds, and a constant has a fixed
 * {@linkplain org.carepeers.Coded code} that never changes its meaning. JSON and stored histories hold the code, so a
 * constant may move or be documented anew without breaking what is kept.
 *
 * <p>A package never imports one that comes later in this order: {@code statute}, {@code time}, {@code rule},
 * {@code party}, {@code consent}, {@code participant}, {@code proceeding}, {@code peer}, {@code engagement},
 * {@code json}. So the law cannot see anything of peer support, and nothing that peers record can decide a step.
 */
@NullMarked
package org.carepeers;

import org.jspecify.annotations.NullMarked;
