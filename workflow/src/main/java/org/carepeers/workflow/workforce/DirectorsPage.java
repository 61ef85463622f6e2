package org.carepeers.workflow.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carepeers.party.County;
import org.carepeers.peer.EmploymentRequirement;
import org.carepeers.peer.Money;
import org.carepeers.peer.OccasionKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.peer.Position;
import org.carepeers.peer.PositionEventKind;
import org.carepeers.peer.TimeAndCost;
import org.carepeers.peer.UseOfTime;
import org.carepeers.workflow.obligation.Obligation;

/**
 * The page that a program director and a board read: positions and their money, how agencies use their peers, and what a
 * contact and a hearing cost.
 *
 * <p>It says nothing of any worker or participant. This type is immutable and thread-safe.
 */
public final class DirectorsPage {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final County county;
    private final LocalDate on;
    private final PositionPolicy policy;
    private final List<PositionRecord> positions;
    private final List<EmploymentRequirement> requirements;
    private final TimeAndCost book;
    private final StringBuilder page = new StringBuilder();

    private DirectorsPage(
            County county,
            LocalDate on,
            PositionPolicy policy,
            List<PositionRecord> positions,
            List<EmploymentRequirement> requirements,
            TimeAndCost book) {
        this.county = county;
        this.on = on;
        this.policy = policy;
        this.positions = positions;
        this.requirements = requirements;
        this.book = book;
    }

    /**
     * Writes the page.
     *
     * @param streams the streams of the county's positions, in the order in which they are to be shown
     * @param requirements what contracts, accreditation bodies and the county ask for, beside what comes with the money
     * @param book the hours and what an hour costs
     * @param policy how early the county wants to know of gaps
     * @param on the day for which the page is written
     * @return the page as Markdown; lines end with a line feed, the last one too
     * @throws IllegalArgumentException if there is no position
     */
    public static String markdown(
            List<PeerStream<PositionEventKind>> streams,
            List<EmploymentRequirement> requirements,
            TimeAndCost book,
            PositionPolicy policy,
            LocalDate on) {
        if (streams.isEmpty()) {
            throw new IllegalArgumentException("A directors' page needs at least one position");
        }
        List<PositionRecord> positions =
                streams.stream().map(stream -> PositionRecord.on(stream, on)).toList();
        return new DirectorsPage(streams.get(0).county(), on, policy, positions, requirements, book).write();
    }

    private String write() {
        line("# Peer support in " + county.displayName() + " County, " + on);
        line("");
        line("Hours from " + book.from() + " through " + book.until()
                + ". It speaks of agencies and positions, never of a" + " worker.");
        useOfTime();
        funding();
        costs();
        toDo();
        return page.toString();
    }

    private void useOfTime() {
        line("");
        line("## How agencies use their peers");
        line("");
        line(
                "| agency | hours | peer work | around it | driving, clerical, left over | unpaid hours | contacts | in the"
                        + " other 23 hours |");
        line("|---|---|---|---|---|---|---|---|");
        for (HoursOfPeers hours : HoursOfPeers.byAgency(book)) {
            line("| " + hours.agency() + " | " + hours(hours.total()) + " | " + hours.percent(UseOfTime.PEER_WORK)
                    + " % | " + hours.percent(UseOfTime.AROUND_PEER_WORK) + " % | "
                    + hours.percent(UseOfTime.UNDER_USE) + " % | " + hours(hours.unpaidMinutes()) + " | "
                    + hours.contacts() + " | " + hours.contactsOutOfOffice() + " |");
        }
        line("");
        line("*The other 23 hours*: contacts away from the office or outside its hours. Driving counts here only where"
                + " nobody was accompanied.");
    }

    private void funding() {
        line("");
        line("## Positions and their money");
        line("");
        line("| position | agency | share | held | pay | pay compared | money |");
        line("|---|---|---|---|---|---|---|");
        positions.stream()
                .filter(PositionRecord::isOpen)
                .forEach(record -> position(record, record.position().orElseThrow()));
        PositionDuties.requirementsOf(positions, requirements)
                .filter(requirement -> requirement.holdsOn(on))
                .forEach(requirement -> line("\nThe " + requirement.origin().title() + " of " + requirement.agency()
                        + " asks for " + requirement.least() + " held; it has "
                        + PositionDuties.filled(requirement, positions) + "."));
    }

    private void position(PositionRecord record, Position position) {
        String pay = position.pay()
                .map(band -> band.least() + " to " + band.most() + " per "
                        + band.per().title())
                .orElse(position.remuneration().code());
        line("| " + position.id() + " | " + position.agency() + " | " + position.share() + " | "
                + (record.isVacant() ? "vacant since " + record.vacantSince().orElseThrow() : "yes") + " | " + pay
                + " | " + PayParity.of(position).code().replace('-', ' ') + " | " + money(record) + " |");
    }

    private String money(PositionRecord record) {
        String sources = record.funding().stream()
                .map(PositionRecord.CommittedFunding::funding)
                .filter(money -> money.paysOn(on))
                .map(money -> money.source().title()
                        + money.until().map(last -> " through " + last).orElse(""))
                .collect(Collectors.joining("; "));
        Optional<LocalDate> cliff =
                PositionDuties.cliff(record, on, policy.fundingNoticeDays()).map(PositionDuties.Cliff::lastDay);
        return (sources.isEmpty() ? "none" : sources)
                + cliff.map(last -> " — **nothing follows " + last + "**").orElse("");
    }

    private void costs() {
        line("");
        line("## What it costs");
        line("");
        line("| | how many | hours | together | each, on average | without a rate |");
        line("|---|---|---|---|---|---|");
        for (OccasionKind kind : OccasionKind.values()) {
            WorkCosts costs = WorkCosts.of(book, kind);
            line("| " + kind.code() + "s | " + costs.occasions() + " | " + hours(costs.minutes()) + " | $"
                    + costs.total()
                    + " | "
                    + costs.average().map(Money::toString).map("$"::concat).orElse("not known") + " | "
                    + costs.withoutRate() + " |");
        }
        line("");
        line(
                "From recorded minutes and the rates that the agencies state. A hearing takes in the preparation, the way, the"
                        + " waiting and the talk afterwards.");
    }

    private void toDo() {
        line("");
        line("## To do");
        line("");
        List<Obligation> duties = PositionDuties.on(positions, requirements, policy, on);
        duties.forEach(duty -> line("* " + duty.title() + " (" + duty.id().begunBy() + "), by "
                + duty.due().lastDay().orElseThrow() + ": " + duty.who().code().replace('-', ' ') + ". "
                + policy.name() + "."));
        if (duties.isEmpty()) {
            line("Nothing within " + policy.fundingNoticeDays() + " days.");
        }
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_OF_AN_HOUR), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
