package org.carepeers.workflow.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;

/**
 * How much of each part of a record each audience may see: one row for every audience and every part, none silent.
 *
 * <p>The rows are declared in {@code CourtAccess}, {@code PeerSupportAccess} and {@code OutsideAccess}. This type is
 * immutable and thread-safe.
 */
public final class AccessTable {

    private final Set<AccessChoice> on;
    private final Map<Audience, Map<RecordPart, AccessRow>> rows = new EnumMap<>(Audience.class);

    private AccessTable(Set<AccessChoice> on) {
        this.on = Collections.unmodifiableSet(EnumSet.copyOf(on));
        AccessRows declared = new AccessRows(on);
        CourtAccess.declare(declared);
        PeerSupportAccess.declare(declared);
        OutsideAccess.declare(declared);
        List<String> faults = new ArrayList<>();
        declared.rows().forEach(row -> add(row, faults));
        for (Audience audience : Audience.values()) {
            for (RecordPart part : RecordPart.values()) {
                if (!rows.getOrDefault(audience, Map.of()).containsKey(part)) {
                    faults.add("no row for " + audience.code() + " and " + part.code());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The table of access has faults: " + String.join("; ", faults));
        }
    }

    private void add(AccessRow row, List<String> faults) {
        Map<RecordPart, AccessRow> own =
                rows.computeIfAbsent(row.audience(), audience -> new EnumMap<>(RecordPart.class));
        if (own.putIfAbsent(row.part(), row) != null) {
            faults.add("two rows for " + row.audience().code() + " and "
                    + row.part().code());
        }
    }

    /**
     * Returns the table with the choices of this library.
     *
     * @return the table
     */
    public static AccessTable standard() {
        Set<AccessChoice> on = EnumSet.noneOf(AccessChoice.class);
        for (AccessChoice choice : AccessChoice.values()) {
            if (choice.isOnByDefault()) {
                on.add(choice);
            }
        }
        return new AccessTable(on);
    }

    /**
     * Returns this table with one choice on or off.
     *
     * @param choice the choice
     * @param isOn whether it is on
     * @return a new table
     */
    public AccessTable with(AccessChoice choice, boolean isOn) {
        Set<AccessChoice> chosen = EnumSet.noneOf(AccessChoice.class);
        chosen.addAll(on);
        if (isOn) {
            chosen.add(choice);
        } else {
            chosen.remove(choice);
        }
        return new AccessTable(chosen);
    }

    /** {@return the choices that are on} */
    public Set<AccessChoice> choices() {
        return on;
    }

    /**
     * Returns how much of a part an audience may see.
     *
     * @param audience the audience
     * @param part the part of the record
     * @return the row; there is always one
     */
    public AccessRow get(Audience audience, RecordPart part) {
        return Objects.requireNonNull(Objects.requireNonNull(rows.get(audience)).get(part));
    }

    /**
     * Returns the rows of an audience.
     *
     * @param audience the audience
     * @return one for each part, in the order of the parts
     */
    public List<AccessRow> rows(Audience audience) {
        return List.copyOf(Objects.requireNonNull(rows.get(audience)).values());
    }

    /**
     * Says whether an audience sees counts over many people and never a case.
     *
     * @param audience the audience
     * @return whether no row shows it more than counts
     */
    public boolean isOnlyCounting(Audience audience) {
        return rows(audience).stream().noneMatch(row -> row.extent().isAtLeast(Extent.DATES));
    }

    /** Returns the choices that are on. */
    @Override
    public String toString() {
        return "AccessTable with " + on.stream().map(AccessChoice::code).toList();
    }
}
