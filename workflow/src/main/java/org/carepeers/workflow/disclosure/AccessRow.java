package org.carepeers.workflow.disclosure;

import java.util.List;
import java.util.Optional;
import org.carepeers.consent.Audience;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;

/**
 * One entry of the table of access: how much of one part of a record one audience may see, and why.
 *
 * @param audience to whom
 * @param part the part of the record
 * @param extent how much of it; where a consent is needed, how much with it
 * @param consent the consent that it needs, or empty if it needs none
 * @param without how much of it without that consent; the same as the extent if none is needed
 * @param citations the sections behind it; empty where it is practice alone
 * @param confidence how sure the library is that the sections say so
 * @param choice the choice by which the row is in the table, or empty if it is there by every choice
 * @param counted whether the audience is told how much of the part was left out
 * @param because why, in one English clause
 */
public record AccessRow(
        Audience audience,
        RecordPart part,
        Extent extent,
        Optional<DisclosureScope> consent,
        Extent without,
        List<Citation> citations,
        Confidence confidence,
        Optional<AccessChoice> choice,
        boolean counted,
        String because) {

    /**
     * Keeps an unchangeable copy of the citations.
     *
     * @param audience to whom
     * @param part the part of the record
     * @param extent how much of it
     * @param consent the consent that it needs
     * @param without how much of it without that consent
     * @param citations the sections behind it
     * @param confidence how sure the library is that the sections say so
     * @param choice the choice by which the row is in the table
     * @param counted whether the audience is told how much of the part was left out
     * @param because why
     */
    public AccessRow {
        citations = List.copyOf(citations);
    }

    /** {@return whether a section says so in its own words; otherwise it is a reading, or practice} */
    public boolean isLaw() {
        return !citations.isEmpty() && confidence.isLaw();
    }
}
