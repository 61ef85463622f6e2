package org.carepeers.workflow.disclosure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carepeers.consent.RecordPart;

/**
 * How much of a part was left out of a view, where the audience may know that there is more.
 *
 * @param part the part of the record
 * @param number how many events, notes or people of it are not shown, or not whole
 */
@JsonPropertyOrder({"part", "number"})
public record LeftOut(RecordPart part, int number) {}
