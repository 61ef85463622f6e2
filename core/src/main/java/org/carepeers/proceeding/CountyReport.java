package org.carepeers.proceeding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.Role;
import org.immutables.value.Value;

/**
 * A report of the county to the court: which kind, when filed, and which of its contents it has.
 *
 * <p>What it says is not kept here; the report is confidential (WIC 5977(d), 5977.4(a)). The three findings are the
 * court's upon an {@link ReportKind#INVESTIGATION} (WIC 5977(a)(5)).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCountyReport.class)
@JsonPropertyOrder({
    "kind",
    "author",
    "filedOn",
    "contents",
    "supportsPrimaFacie",
    "engagementEffective",
    "enrolledOrLikely"
})
public abstract class CountyReport {

    CountyReport() {}

    /** {@return which report it is} */
    public abstract ReportKind kind();

    /** {@return the capacity in which it was written} */
    public abstract Role author();

    /** {@return the day of filing} */
    public abstract LocalDate filedOn();

    /** {@return the required contents that it has} */
    public abstract Set<ReportContent> contents();

    /** {@return whether it supports a prima facie showing} */
    @Value.Default
    public Finding supportsPrimaFacie() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return whether voluntary engagement is effective} */
    @Value.Default
    public Finding engagementEffective() {
        return Finding.NOT_DETERMINED;
    }

    /** {@return whether the person has enrolled, or is likely to enroll, in voluntary treatment} */
    @Value.Default
    public Finding enrolledOrLikely() {
        return Finding.NOT_DETERMINED;
    }

    /**
     * Returns the required contents that the report lacks.
     *
     * @return the contents, in the order of the section
     */
    public Set<ReportContent> missing() {
        Set<ReportContent> missing = kind().contents();
        missing.removeAll(contents());
        return missing;
    }

    private boolean hasDeterminations() {
        return Stream.of(supportsPrimaFacie(), engagementEffective(), enrolledOrLikely())
                .anyMatch(finding -> finding != Finding.NOT_DETERMINED);
    }

    @Value.Check
    void check() {
        Invariant.holds(kind().contents().containsAll(contents()), "CountyReport.contents must belong to its kind");
        Invariant.holds(
                kind() == ReportKind.INVESTIGATION || !hasDeterminations(),
                "CountyReport may carry determinations only if it is an investigation");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CountyReport}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCountyReport.Builder {

        Builder() {}
    }
}
