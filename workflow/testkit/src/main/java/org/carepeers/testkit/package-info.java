/**
 * For the tests of those who embed the library.
 *
 * <p>The one idea: whoever supplies a part of their own can prove that it keeps its promises. For each interface that an
 * embedder may implement there is a contract, an abstract test class to extend, as
 * {@link org.carepeers.testkit.CourtCalendarContract} is for {@link org.carepeers.time.CourtCalendar}.
 */
@NullMarked
package org.carepeers.testkit;

import org.jspecify.annotations.NullMarked;
