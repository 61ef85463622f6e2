package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * Those who serve someone together, who does what among them, and the huddles in which they agree on it.
 *
 * <p>The peer support worker is a full member: {@link #huddlesWithoutThePeer()} shows where they were left out. It is shown to
 * the team and is no mark against the worker.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCareTeam.class)
@JsonPropertyOrder({"participant", "members", "huddles"})
public abstract class CareTeam {

    CareTeam() {}

    /** {@return the person whom the team is for} */
    public abstract PartyId participant();

    /** {@return the members, past ones included, in the order in which they joined} */
    public abstract List<CareTeamMember> members();

    /** {@return the huddles, in the order held} */
    public abstract List<Huddle> huddles();

    /**
     * Returns who does what on a day.
     *
     * @param date the day
     * @return those who do it, in the order in which they joined, for each task that someone does, in the order of the tasks
     */
    public Map<CareTeamTask, List<PartyId>> whoDoesWhat(LocalDate date) {
        Map<CareTeamTask, List<PartyId>> table = new EnumMap<>(CareTeamTask.class);
        membersOn(date)
                .forEach(member -> member.does()
                        .forEach(task -> table.computeIfAbsent(task, key -> new ArrayList<>())
                                .add(member.party())));
        table.replaceAll((task, doing) -> List.copyOf(doing));
        return table;
    }

    /**
     * Returns the members on a day.
     *
     * @param date the day
     * @return those who are in the team on it, in the order in which they joined
     */
    public List<CareTeamMember> membersOn(LocalDate date) {
        return members().stream().filter(member -> member.isMemberOn(date)).toList();
    }

    /**
     * Returns the huddles at which a peer of the team was missing.
     *
     * @return those held while the team had a peer who was not there, in the order held
     */
    public List<Huddle> huddlesWithoutThePeer() {
        return huddles().stream()
                .filter(huddle -> membersOn(huddle.heldOn()).stream()
                        .filter(member -> member.role().isPeer())
                        .anyMatch(peer -> !huddle.present().contains(peer.party())))
                .toList();
    }

    @Value.Check
    void check() {
        Invariant.holds(
                members().stream()
                        .filter(member -> member.role() == CareTeamRole.PARTICIPANT)
                        .allMatch(member -> member.party().equals(participant())),
                "CareTeam.members must name nobody else as the participant");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code CareTeam}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableCareTeam.Builder {

        Builder() {}
    }
}
