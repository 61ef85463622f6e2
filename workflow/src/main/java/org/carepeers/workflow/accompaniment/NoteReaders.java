package org.carepeers.workflow.accompaniment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.engagement.CareTeam;
import org.carepeers.engagement.CareTeamRole;
import org.carepeers.party.PartyId;

/**
 * Who they are, for whom a note is written: the supervisor of its author, the team of the person, and those of the county
 * agency who draw on notes.
 *
 * <p>A title opens nothing, and a danger opens a note to no title either. Whoever is not named here, or whose team is not
 * known, reads by a consent or an order and in no other way.
 *
 * @param supervisors who supervises the author; empty if not known
 * @param team the team of the person, or empty if not known
 * @param agency who at the county agency is on record as a reader; empty if not known
 */
public record NoteReaders(Set<PartyId> supervisors, Optional<CareTeam> team, Set<PartyId> agency) {

    /** People of the person's own side, who are told by the person or by their consent, and the peer of the family. */
    private static final Set<CareTeamRole> NOT_BY_SCOPE = EnumSet.of(
            CareTeamRole.PARTICIPANT, CareTeamRole.SUPPORTER, CareTeamRole.FAMILY_PEER_WORKER, CareTeamRole.OTHER);

    /**
     * Keeps unchangeable copies of the sets.
     *
     * @param supervisors who supervises the author
     * @param team the team of the person
     * @param agency who at the county agency is on record as a reader
     */
    public NoteReaders {
        supervisors = Set.copyOf(supervisors);
        agency = Set.copyOf(agency);
    }

    /**
     * Returns readers of whom nobody is known.
     *
     * @return the value, by which neither a scope nor a danger opens anything
     */
    public static NoteReaders notKnown() {
        return new NoteReaders(Set.of(), Optional.empty(), Set.of());
    }

    /**
     * Returns the supervisor alone.
     *
     * @param supervisor who supervises the author
     * @return the readers
     */
    public static NoteReaders of(PartyId supervisor) {
        return new NoteReaders(Set.of(supervisor), Optional.empty(), Set.of());
    }

    /**
     * Returns these readers with the team of the person.
     *
     * @param known the team
     * @return new readers
     */
    public NoteReaders with(CareTeam known) {
        return new NoteReaders(supervisors, Optional.of(known), agency);
    }

    /**
     * Returns these readers with those of the county agency.
     *
     * @param known who at the county agency is on record as a reader
     * @return new readers
     */
    public NoteReaders withAgency(Set<PartyId> known) {
        return new NoteReaders(supervisors, team, known);
    }

    /** Says whether someone is on a day what their audience says, for the person whom the note is about. */
    boolean names(Audience audience, PartyId reader, PartyId person, LocalDate day) {
        return switch (audience) {
            case PEER_SUPERVISOR -> supervisors.contains(reader);
            case CARE_TEAM -> isInTeam(reader, person, day, EnumSet.complementOf(EnumSet.copyOf(NOT_BY_SCOPE)));
            case PEER_WORKER -> isInTeam(reader, person, day, Set.of(CareTeamRole.PEER_WORKER));
            case COUNTY_AGENCY -> agency.contains(reader);
            default -> true;
        };
    }

    private boolean isInTeam(PartyId reader, PartyId person, LocalDate day, Set<CareTeamRole> roles) {
        return team.filter(known -> known.participant().equals(person)).stream()
                .flatMap(known -> known.membersOn(day).stream())
                .anyMatch(member -> member.party().equals(reader) && roles.contains(member.role()));
    }
}
