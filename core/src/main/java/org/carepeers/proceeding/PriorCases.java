package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * What the embedder knows of other cases about the same person.
 *
 * <p>This library sees one case at a time. Whatever is not supplied is {@link Finding#NOT_DETERMINED}, which is never
 * read as a no. This type is immutable and thread-safe.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriorCases.class)
@JsonPropertyOrder({"otherPetitionOpen", "otherOrderInForce", "dismissedWithPrejudice", "earlierVexatiousPleading"})
public interface PriorCases {

    /**
     * Returns whether another petition about the person is open.
     *
     * @return the finding
     */
    @Value.Default
    default Finding otherPetitionOpen() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * Returns whether a CARE agreement or plan is in force for the person in another case; there can be one at a time.
     *
     * @return the finding
     */
    @Value.Default
    default Finding otherOrderInForce() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * Returns whether an earlier petition of this petitioner about the person was dismissed with prejudice
     * (WIC 5977(c)(1)).
     *
     * @return the finding
     */
    @Value.Default
    default Finding dismissedWithPrejudice() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * Returns whether this petitioner filed an earlier pleading that was found to be meant to harass, or to be one of
     * several without merit (WIC 5975.1).
     *
     * @return the finding
     */
    @Value.Default
    default Finding earlierVexatiousPleading() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * Returns a value of which nothing is determined.
     *
     * @return the value
     */
    static PriorCases notDetermined() {
        return builder().build();
    }

    /**
     * Begins a value of which nothing is determined yet.
     *
     * @return a builder; not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value. Not thread-safe. */
    final class Builder extends ImmutablePriorCases.Builder {

        Builder() {}
    }
}
