package org.carepeers.consent;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carepeers.statute.Citation;

/**
 * One part of a record that was shown: how much of it, under which section, and by which consent.
 *
 * @param part the part
 * @param extent how much of it
 * @param under the section that gives it to the audience, or empty where practice does
 * @param consent the scope of the consent on which it rests, or empty if it rests on none
 */
@JsonPropertyOrder({"part", "extent", "under", "consent"})
public record DisclosedPart(
        RecordPart part, Extent extent, Optional<Citation> under, Optional<DisclosureScope> consent) {}
