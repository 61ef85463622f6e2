package org.carepeers.partner;

import java.time.LocalTime;

/**
 * A time of day by the clock on the wall, where hours matter.
 *
 * @param at the time
 */
public record TimeOfDay(LocalTime at) {}
