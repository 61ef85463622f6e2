package org.carepeers.partner;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.County;
import org.carepeers.peer.ToolkitArea;

/**
 * How far a county has taken peers into its CARE process, over the four areas of the toolkit.
 *
 * <p>What the county says nothing about is a gap and never counts as done; what it says is done and shows nothing for is
 * told apart. The profile compares a county with itself and ranks nobody.
 *
 * @param county the county
 * @param on the day for which it is said
 * @param statements what the county says, each practice at most once
 */
public record IntegrationProfile(County county, LocalDate on, List<PracticeStatement> statements) {

    /**
     * Keeps an unchangeable copy and refuses two statements of one practice.
     *
     * @param county the county
     * @param on the day for which it is said
     * @param statements what the county says
     * @throws IllegalArgumentException if a practice is stated twice
     */
    public IntegrationProfile {
        statements = Invariant.copyOrEmpty(statements);
        Invariant.holds(
                statements.stream().map(PracticeStatement::practice).distinct().count() == statements.size(),
                "IntegrationProfile.statements must hold each practice once");
    }

    /**
     * Finds what the county says of a practice.
     *
     * @param practice the practice
     * @return the statement, or empty if the county says nothing
     */
    public Optional<PracticeStatement> find(ToolkitPractice practice) {
        return statements.stream()
                .filter(statement -> statement.practice() == practice)
                .findFirst();
    }

    /**
     * Says whether a practice is done.
     *
     * @param practice the practice
     * @return whether the county says that it is in place, not later than the day of the profile
     */
    public boolean isInPlace(ToolkitPractice practice) {
        return find(practice)
                .filter(statement -> statement.standing() == PracticeStanding.IN_PLACE)
                .filter(statement ->
                        statement.since().map(day -> !day.isAfter(on)).orElse(true))
                .isPresent();
    }

    /**
     * Returns the practices of an area that are not done, or of which nothing is said.
     *
     * @param area the area
     * @return the practices, in their declared order
     */
    public List<ToolkitPractice> gaps(ToolkitArea area) {
        return practices(area).stream().filter(practice -> !isInPlace(practice)).toList();
    }

    /**
     * Returns the practices that are said to be in place without anything that shows it.
     *
     * @param area the area
     * @return the practices, in their declared order
     */
    public List<ToolkitPractice> withoutEvidence(ToolkitArea area) {
        return practices(area).stream()
                .filter(this::isInPlace)
                .filter(practice -> find(practice).orElseThrow().evidence().isEmpty())
                .toList();
    }

    /**
     * Returns the practices of an area.
     *
     * @param area the area
     * @return the practices, in their declared order
     */
    public static List<ToolkitPractice> practices(ToolkitArea area) {
        return Arrays.stream(ToolkitPractice.values())
                .filter(practice -> practice.area() == area)
                .toList();
    }
}
