package org.carepeers.proceeding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/** The reports that a county files, each with contents of its own. */
public enum ReportKind implements Coded {
    /** The report ordered when someone other than the county petitions. */
    INVESTIGATION("investigation", Citation.parse("WIC 5977(a)(3)(B)")),
    /** The report ordered when the county's own petition lacks contents. */
    PETITION_SUPPLEMENT("petition-supplement", Citation.parse("WIC 5977(a)(3)(A)(iii)")),
    /** The supplemental report ordered at the CARE plan review; the Act names no contents. */
    PLAN_SUPPLEMENT("plan-supplement", Citation.parse("WIC 5977.1(d)(5)")),
    /** The report before a status review hearing. */
    STATUS("status", Citation.parse("WIC 5977.2(a)(1)")),
    /** The report before the one-year status hearing. */
    ONE_YEAR("one-year", Citation.parse("WIC 5977.3(a)(1)"));

    private final String code;
    private final Citation citation;

    ReportKind(String code, Citation citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the section that asks for the report} */
    public Citation citation() {
        return citation;
    }

    /**
     * Returns what a report of this kind must contain.
     *
     * @return the contents, in the order of the section; empty for {@link #PLAN_SUPPLEMENT}
     */
    public Set<ReportContent> contents() {
        return Arrays.stream(ReportContent.values())
                .filter(content -> content.kind() == this)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportContent.class)));
    }
}
