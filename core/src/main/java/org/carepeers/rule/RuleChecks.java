package org.carepeers.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of every rule and of every set of rules. */
final class RuleChecks {

    private RuleChecks() {}

    static void check(Rule rule) {
        if (rule.row().isBlank() || rule.title().isBlank()) {
            throw new IllegalArgumentException("A rule has a row and a title");
        }
        if (rule.inForceUntil().filter(day -> !day.isAfter(rule.inForceFrom())).isPresent()) {
            throw new IllegalArgumentException("until is not after from");
        }
    }

    /** What keeps a rule from standing beside others, in one sentence. */
    static Optional<String> conflict(List<Rule> others, Rule rule) {
        return others.stream()
                .filter(other -> other.id().equals(rule.id()))
                .flatMap(other -> Stream.of(overlap(other, rule), otherKind(other, rule)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The rules that bound the extension of a rule. */
    static Stream<RuleId> limits(Rule rule) {
        return rule.extension().stream().flatMap(extension -> extension.limits().stream());
    }

    static Optional<String> otherKind(Rule one, Rule other) {
        return kind(one).equals(kind(other))
                ? Optional.empty()
                : Optional.of("\"" + one.id() + "\" is a " + kind(one) + " and a " + kind(other));
    }

    private static Optional<String> overlap(Rule one, Rule other) {
        boolean apart = endsBefore(one, other) || endsBefore(other, one);
        return apart
                ? Optional.empty()
                : Optional.of("\"" + one.id() + "\" stands twice for the same time, " + period(one) + " and "
                        + period(other));
    }

    private static boolean endsBefore(Rule one, Rule other) {
        return one.inForceUntil().map(day -> !day.isAfter(other.inForceFrom())).orElse(false);
    }

    private static String period(Rule rule) {
        return "from " + rule.inForceFrom()
                + rule.inForceUntil().map(day -> " until " + day).orElse("");
    }

    private static String kind(Rule rule) {
        if (rule instanceof Deadline) {
            return "deadline";
        }
        return rule instanceof LookBack ? "look-back" : "limit";
    }
}
