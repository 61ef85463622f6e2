package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.immutables.value.Value;

/**
 * A matter under the Lanterman-Petris-Short Act beside the case. It never ends the case by itself.
 *
 * <p>What was said in the CARE proceedings is not shielded there (WIC 5971(l)(2)).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLpsMatter.class)
@JsonPropertyOrder({"matter", "openedOn", "closedOn"})
@JsonTypeName("lps")
public abstract non-sealed class LpsMatter implements SideMatter {

    LpsMatter() {}

    /** {@return what the matter is} */
    public abstract LpsKind matter();

    /** {@return the first day of the matter} */
    @Override
    public abstract LocalDate openedOn();

    /** {@return the first day on which it was no longer open, or empty while it is} */
    @Override
    public abstract Optional<LocalDate> closedOn();

    @Override
    public SideMatterKind kind() {
        return SideMatterKind.LPS;
    }

    @Value.Check
    void check() {
        Invariant.inOrder("LpsMatter.closedOn", openedOn(), closedOn());
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code LpsMatter}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableLpsMatter.Builder {

        Builder() {}
    }
}
