/**
 * Who sees what: one declared table, and views that are made by it.
 *
 * <p>The one idea: nothing is shown that no row of {@link org.carepeers.workflow.disclosure.AccessTable the table} gives to
 * that audience. Every row names its section, or says that it is a reading or practice, and what it needs of the person's
 * consent. {@link org.carepeers.workflow.disclosure.RecordAccess} asks the table and answers with a view, which is a value
 * with what may not be seen left out, and with the {@link org.carepeers.consent.Disclosure} to put on record; or it answers
 * why there is none. Whoever only counts gets {@linkplain org.carepeers.workflow.disclosure.PublishedCases counts}.
 *
 * <p>Read in this order: {@link org.carepeers.consent.RecordPart}, {@link org.carepeers.consent.Extent}, {@link
 * org.carepeers.workflow.disclosure.AccessTable}, {@link org.carepeers.workflow.disclosure.RecordAccess}, {@link
 * org.carepeers.workflow.disclosure.CaseDisclosure}, {@link org.carepeers.workflow.disclosure.AccompanimentDisclosure}.
 */
@NullMarked
package org.carepeers.workflow.disclosure;

import org.jspecify.annotations.NullMarked;
