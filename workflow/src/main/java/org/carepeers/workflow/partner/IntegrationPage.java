package org.carepeers.workflow.partner;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carepeers.partner.IntegrationProfile;
import org.carepeers.partner.PracticeStatement;
import org.carepeers.partner.ToolkitPractice;
import org.carepeers.peer.ToolkitArea;

/** The page of a county's {@link IntegrationProfile}: what is in place, what shows it, and what is not. */
public final class IntegrationPage {

    private IntegrationPage() {}

    /**
     * Writes the page.
     *
     * @param profile the profile
     * @return the page as Markdown; lines end with a line feed, the last one too
     */
    public static String markdown(IntegrationProfile profile) {
        StringBuilder page = new StringBuilder();
        page.append("# Peers in the CARE process of ")
                .append(profile.county().displayName())
                .append(" County, ")
                .append(profile.on())
                .append(
                        "\n\nThe four areas of the peers toolkit, as the county sees itself. It ranks nobody, and nobody"
                                + " is bound by it.\n");
        for (ToolkitArea area : ToolkitArea.values()) {
            area(page, profile, area);
        }
        return page.toString();
    }

    private static void area(StringBuilder page, IntegrationProfile profile, ToolkitArea area) {
        List<ToolkitPractice> practices = IntegrationProfile.practices(area);
        List<ToolkitPractice> gaps = profile.gaps(area);
        page.append("\n## ")
                .append(area.title())
                .append(": ")
                .append(practices.size() - gaps.size())
                .append(" of ")
                .append(practices.size())
                .append(" in place\n\n| practice | how it stands | what shows it |\n|---|---|---|\n");
        practices.forEach(practice -> page.append("| ")
                .append(practice.title())
                .append(" | ")
                .append(profile.find(practice).map(IntegrationPage::standing).orElse("**nothing is said**"))
                .append(" | ")
                .append(profile.find(practice)
                        .map(statement -> String.join("; ", statement.evidence()))
                        .filter(evidence -> !evidence.isEmpty())
                        .orElse(profile.isInPlace(practice) ? "**nothing yet**" : ""))
                .append(" |\n"));
        if (!gaps.isEmpty()) {
            page.append("\nTo do: ")
                    .append(gaps.stream()
                            .map(ToolkitPractice::title)
                            .map(title -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1))
                            .collect(Collectors.joining("; ")))
                    .append(".\n");
        }
    }

    private static String standing(PracticeStatement statement) {
        String since = statement
                .since()
                .map(day -> switch (statement.standing()) {
                    case IN_PLACE -> ", since " + day;
                    case PLANNED -> ", for " + day;
                    case NOT_IN_PLACE -> "";
                })
                .orElse("");
        return statement.standing().title() + since;
    }
}
