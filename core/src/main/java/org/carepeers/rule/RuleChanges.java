package org.carepeers.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Bill;

/**
 * What differs between what a rule book knows of two days.
 *
 * <p>A bill among {@link #bills()} may have changed sections whose older text the book does not know; no change is listed for
 * those. That a day lies after the day through which a rule was verified is not a change. This type is immutable and
 * thread-safe.
 *
 * @param earlier the one day
 * @param later the other day
 * @param bills the bills that took effect after {@code earlier} and not after {@code later}, in order
 * @param changes the rules whose answer differs, in the order of the rule book
 */
public record RuleChanges(LocalDate earlier, LocalDate later, List<Bill> bills, List<RuleChange> changes) {

    /**
     * Keeps unchangeable copies of the lists.
     *
     * @param earlier the one day
     * @param later the other day
     * @param bills the bills that took effect after {@code earlier} and not after {@code later}, in order
     * @param changes the rules whose answer differs, in the order of the rule book
     */
    public RuleChanges {
        bills = List.copyOf(bills);
        changes = List.copyOf(changes);
    }

    /**
     * Finds the change of one rule.
     *
     * @param id the rule
     * @return the change, or empty if nothing differs
     */
    public Optional<RuleChange> of(RuleId id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    static RuleChanges between(RuleBook book, LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException("later is before earlier");
        }
        List<Bill> bills = book.editions().stream()
                .flatMap(edition -> edition.bills().stream())
                .filter(bill -> bill.effectiveOn().isAfter(earlier)
                        && !bill.effectiveOn().isAfter(later))
                .sorted()
                .toList();
        List<RuleChange> changes = book.ids().stream()
                .map(id -> change(book.find(id, earlier), book.find(id, later)))
                .flatMap(Optional::stream)
                .toList();
        return new RuleChanges(earlier, later, bills, changes);
    }

    private static Optional<RuleChange> change(Lookup before, Lookup after) {
        return kind(before, after).map(kind -> new RuleChange(kind, before, after));
    }

    private static Optional<RuleChange.Kind> kind(Lookup before, Lookup after) {
        if (before instanceof Lookup.InForce one && after instanceof Lookup.InForce other) {
            return kind(one, other);
        }
        if (before.getClass().equals(after.getClass())) {
            return Optional.empty();
        }
        if (before instanceof Lookup.Unverified) {
            return Optional.of(RuleChange.Kind.KNOWN_SINCE);
        }
        if (after instanceof Lookup.Unverified) {
            return Optional.of(RuleChange.Kind.NO_LONGER_KNOWN);
        }
        return Optional.of(after instanceof Lookup.InForce ? RuleChange.Kind.BEGAN : RuleChange.Kind.ENDED);
    }

    private static Optional<RuleChange.Kind> kind(Lookup.InForce one, Lookup.InForce other) {
        if (!one.rule().figure().equals(other.rule().figure())) {
            return Optional.of(RuleChange.Kind.CHANGED);
        }
        if (!one.rule().equals(other.rule())) {
            return Optional.of(RuleChange.Kind.RESTATED);
        }
        return one.overlays().equals(other.overlays()) ? Optional.empty() : Optional.of(RuleChange.Kind.OVERLAY);
    }
}
