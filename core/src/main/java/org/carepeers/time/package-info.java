/**
 * Time as the courts of California count it, with the working shown.
 *
 * <p>The one idea: <em>a date that the law computes is never a bare date.</em> "14 court days after the finding" is a
 * {@link org.carepeers.time.Span}; {@link org.carepeers.time.CourtTime} resolves it against a
 * {@link org.carepeers.time.CourtCalendar} into a {@link org.carepeers.time.DateWorking}, which remembers where the count
 * began, which days were left out and why, whether the last day moved, which readings of a silent text were chosen, and
 * whether every year of the count has been checked against an official list. It says so as data and as one sentence.
 *
 * <p>Read {@code Span}, then {@code CourtTime}, then {@code DateWorking}. The calendar is an interface, because courts
 * close: {@link org.carepeers.time.CaliforniaCourtCalendar} reads the judicial holidays from a dated table and takes
 * closures and days appointed by the Governor. Nothing here asks what day it is today.
 */
@NullMarked
@DomainStyle
package org.carepeers.time;

import org.carepeers.DomainStyle;
import org.jspecify.annotations.NullMarked;
