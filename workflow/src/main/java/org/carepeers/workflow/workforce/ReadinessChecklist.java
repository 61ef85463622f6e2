package org.carepeers.workflow.workforce;

import org.carepeers.peer.Readiness;
import org.carepeers.peer.ReadinessItem;
import org.carepeers.peer.ReadinessReview;

/** The page of an agency's {@link ReadinessReview}: what is met, what is not, what nobody answered. */
public final class ReadinessChecklist {

    private ReadinessChecklist() {}

    /**
     * Writes the page.
     *
     * @param review the review
     * @param policy what must be met before a position is advertised
     * @return the page as Markdown; lines end with a line feed, the last one too
     */
    public static String markdown(ReadinessReview review, RecruitmentPolicy policy) {
        StringBuilder page = new StringBuilder();
        page.append("# Ready for a peer support worker? ")
                .append(review.agency())
                .append(", ")
                .append(review.on());
        page.append("\n\n| | | |\n|---|---|---|\n");
        for (ReadinessItem item : ReadinessItem.values()) {
            page.append("| ")
                    .append(answer(review, item))
                    .append(" | ")
                    .append(item.title())
                    .append(" | ");
            page.append(policy.mustBeMet().contains(item) ? "asked for by " + policy.name() : "")
                    .append(" |\n");
        }
        page.append("\nMet: ").append(review.answered(Readiness.MET).size());
        page.append(". Not met: ").append(review.answered(Readiness.NOT_MET).size());
        page.append(". Missing: ").append(review.missing().size()).append(".\n");
        return page.toString();
    }

    private static String answer(ReadinessReview review, ReadinessItem item) {
        if (review.missing().contains(item)) {
            return "missing";
        }
        return review.answered(Readiness.MET).contains(item) ? Readiness.MET.title() : Readiness.NOT_MET.title();
    }
}
