package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A matter beside the case: it has its own beginning and end, and the case stands where it stood meanwhile.
 *
 * <p>None is a stage. Several may be pending together, with hearings of their own.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(LpsMatter.class),
    @JsonSubTypes.Type(CriminalMatter.class),
    @JsonSubTypes.Type(ShowCauseOrder.class),
    @JsonSubTypes.Type(SealingMotion.class),
    @JsonSubTypes.Type(Appeal.class)
})
public sealed interface SideMatter permits LpsMatter, CriminalMatter, ShowCauseOrder, SealingMotion, Appeal {

    /** {@return which matter it is} */
    SideMatterKind kind();

    /** {@return the first day on which the matter was open} */
    LocalDate openedOn();

    /** {@return the first day on which it was no longer open, or empty while it is} */
    Optional<LocalDate> closedOn();

    /**
     * Says whether the matter is open on a day.
     *
     * @param date the day
     * @return whether the day lies on or after {@link #openedOn()} and before {@link #closedOn()}
     */
    default boolean isOpenOn(LocalDate date) {
        return !date.isBefore(openedOn()) && closedOn().map(date::isBefore).orElse(true);
    }
}
