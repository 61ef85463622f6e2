package org.carepeers.workflow.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.party.EventId;
import org.carepeers.peer.EmploymentRequirement;
import org.carepeers.peer.FullTimeEquivalent;
import org.carepeers.rule.DutyHolder;
import org.carepeers.rule.RuleId;
import org.carepeers.workflow.obligation.Basis;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationId;

/**
 * What someone has to do so that positions of peer support workers do not end by themselves.
 *
 * <p>Every obligation is on an agency or the county, never on a worker. All days come from the streams and from the
 * policy; nothing here reads a clock.
 */
public final class PositionDuties {

    /** The rule: money ends and nothing follows. */
    public static final RuleId FUNDING_ENDS = RuleId.of("position-funding-ends");

    /** The rule: a position has not enough money. */
    public static final RuleId NOT_FUNDED = RuleId.of("position-not-funded");

    /** The rule: a position is vacant for long. */
    public static final RuleId VACANT = RuleId.of("position-vacant");

    /** The rule: fewer peers are employed than is asked for. */
    public static final RuleId REQUIREMENT_UNMET = RuleId.of("peer-employment-requirement");

    private final PositionPolicy policy;
    private final LocalDate on;
    private final List<Obligation> duties = new ArrayList<>();

    private PositionDuties(PositionPolicy policy, LocalDate on) {
        this.policy = policy;
        this.on = on;
    }

    /**
     * Lists what is to be done on a day.
     *
     * @param positions the positions as they stand on that day
     * @param requirements what contracts, accreditation bodies and the county ask for, beside what comes with the money
     * @param policy how early the county wants to know
     * @param on the day
     * @return the obligations, first by position and then by requirement, in the order given
     */
    public static List<Obligation> on(
            List<PositionRecord> positions,
            List<EmploymentRequirement> requirements,
            PositionPolicy policy,
            LocalDate on) {
        PositionDuties search = new PositionDuties(policy, on);
        positions.stream().filter(PositionRecord::isOpen).forEach(search::ofPosition);
        requirementsOf(positions, requirements)
                .filter(requirement -> requirement.holdsOn(on))
                .forEach(requirement -> search.ofRequirement(requirement, positions));
        return List.copyOf(search.duties);
    }

    /** All requirements: those given, and those that come with money, each once. */
    static Stream<EmploymentRequirement> requirementsOf(
            List<PositionRecord> positions, List<EmploymentRequirement> requirements) {
        return Stream.concat(
                        requirements.stream(),
                        positions.stream()
                                .flatMap(position -> position.funding().stream())
                                .flatMap(money -> money.funding().requirement().stream()))
                .distinct();
    }

    private void ofPosition(PositionRecord position) {
        EventId lastChange = position.lastChange().orElseThrow();
        if (!position.isFundedOn(on)) {
            duties.add(duty(NOT_FUNDED, lastChange, "Find money for a position", DutyHolder.COUNTY_AGENCY, on, on));
        } else {
            cliff(position, on, policy.fundingNoticeDays())
                    .ifPresent(cliff -> duties.add(duty(
                            FUNDING_ENDS,
                            cliff.committedBy(),
                            "Find what follows when the money for a position ends",
                            DutyHolder.PEER_EMPLOYER,
                            cliff.lastDay().minusDays(policy.fundingNoticeDays()),
                            cliff.lastDay())));
        }
        position.vacantSince()
                .map(since -> since.plusDays(policy.vacancyDays()))
                .ifPresent(limit -> {
                    if (!limit.isAfter(on)) {
                        duties.add(duty(
                                VACANT, lastChange, "Fill a vacant position", DutyHolder.PEER_EMPLOYER, limit, limit));
                    }
                });
    }

    /**
     * The last day on which a position is fully paid for.
     *
     * @param committedBy the event that committed the money that ends
     * @param lastDay the day
     */
    record Cliff(EventId committedBy, LocalDate lastDay) {}

    /** The first day within the notice after which the position is not fully paid for, if there is one. */
    static Optional<Cliff> cliff(PositionRecord position, LocalDate on, int noticeDays) {
        LocalDate horizon = on.plusDays(noticeDays);
        return position.funding().stream()
                .flatMap(money -> money.funding().until().stream().map(last -> new Cliff(money.committedBy(), last)))
                .filter(cliff ->
                        !cliff.lastDay().isBefore(on) && !cliff.lastDay().isAfter(horizon))
                .filter(cliff -> !position.isFundedOn(cliff.lastDay().plusDays(1)))
                .min((first, second) -> first.lastDay().compareTo(second.lastDay()));
    }

    private void ofRequirement(EmploymentRequirement requirement, List<PositionRecord> positions) {
        if (filled(requirement, positions).compareTo(requirement.least()) < 0) {
            EventId begunBy =
                    EventId.of(requirement.agency() + ":" + requirement.origin().code());
            duties.add(duty(
                    REQUIREMENT_UNMET,
                    begunBy,
                    "Employ as many peers as the " + requirement.origin().title() + " asks for",
                    DutyHolder.PEER_EMPLOYER,
                    requirement.from(),
                    requirement.from().isAfter(on) ? requirement.from() : on));
        }
    }

    /** How much of full-time positions is held at the agency. */
    static FullTimeEquivalent filled(EmploymentRequirement requirement, List<PositionRecord> positions) {
        return positions.stream()
                .filter(position -> position.isOpen() && position.heldBy().isPresent())
                .flatMap(position -> position.position().stream())
                .filter(position -> position.agency().equals(requirement.agency()))
                .map(position -> position.share())
                .reduce(FullTimeEquivalent.ZERO, FullTimeEquivalent::plus);
    }

    private Obligation duty(
            RuleId rule, EventId begunBy, String title, DutyHolder who, LocalDate begunOn, LocalDate due) {
        return new Obligation(
                ObligationId.of(rule, begunBy),
                title,
                Basis.COUNTY_POLICY,
                List.of(),
                who,
                begunOn,
                new Due.AsGiven(due, policy.name()));
    }
}
