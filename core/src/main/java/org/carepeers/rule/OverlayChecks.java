package org.carepeers.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of an overlay before it is laid over a rule book. */
final class OverlayChecks {

    private OverlayChecks() {}

    static List<RuleFault> faults(RuleBook book, Overlay overlay) {
        List<RuleFault> faults = new ArrayList<>();
        if (book.overlays().stream().anyMatch(laid -> laid.name().equals(overlay.name()))) {
            faults.add(new RuleFault("$.name", "an overlay of this name lies over the book already"));
        }
        Set<RuleId> ids = Stream.concat(
                        book.ids().stream(), overlay.rules().stream().map(Rule::id))
                .collect(Collectors.toSet());
        for (int i = 0; i < overlay.rules().size(); i++) {
            faults.addAll(faults(book, overlay.rules(), i, ids));
        }
        return faults;
    }

    private static List<RuleFault> faults(RuleBook book, List<Rule> overlay, int index, Set<RuleId> ids) {
        Rule rule = overlay.get(index);
        Stream<String> conflict = RuleChecks.conflict(overlay.subList(0, index), rule).stream();
        Stream<String> otherKind = Stream.concat(
                        book.rules().stream(), book.overlays().stream().flatMap(o -> o.rules().stream()))
                .filter(known -> known.id().equals(rule.id()))
                .map(known -> RuleChecks.otherKind(known, rule))
                .flatMap(Optional::stream)
                .limit(1);
        Stream<String> unknown = RuleChecks.limits(rule)
                .filter(limit -> !ids.contains(limit))
                .map(limit -> "its extension names " + limit + ", and there is no such rule");
        return Stream.of(conflict, otherKind, unknown)
                .flatMap(problems -> problems)
                .map(problem -> new RuleFault("$.rules[" + index + "]", problem))
                .toList();
    }
}
