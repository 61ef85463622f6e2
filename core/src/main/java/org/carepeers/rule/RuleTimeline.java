package org.carepeers.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepeers.statute.Bill;
import org.carepeers.statute.Edition;

/** The texts of one rule through time, with what overlays set beside them. */
final class RuleTimeline {

    /** A text with its answers without overlays, made once: a look-up on the usual day makes nothing. */
    private record DatedText(Rule rule, LocalDate verifiedThrough, Lookup.InForce within, Lookup.InForce after) {

        Lookup.InForce on(LocalDate day) {
            return day.isAfter(verifiedThrough) ? after : within;
        }
    }

    private final List<DatedText> texts;
    private final List<Rule> overlays;
    private final List<Edition> editions;

    /** Makes the timeline of the texts of one id, at least one; the editions are those of the texts' own book, if any. */
    RuleTimeline(List<Rule> texts, List<Rule> overlays, List<Edition> editions) {
        this.overlays = List.copyOf(overlays);
        this.editions = List.copyOf(editions);
        this.texts = texts.stream()
                .sorted(Comparator.comparing(Rule::inForceFrom))
                .map(this::dated)
                .toList();
    }

    Lookup on(LocalDate day) {
        for (DatedText text : texts) {
            if (text.rule().isInForceOn(day)) {
                return overlays.isEmpty() ? text.on(day) : withOverlays(text.on(day), day);
            }
        }
        return elsewhere(day);
    }

    private Lookup withOverlays(Lookup.InForce found, LocalDate day) {
        List<Rule> beside =
                overlays.stream().filter(rule -> rule.isInForceOn(day)).toList();
        return new Lookup.InForce(found.rule(), beside, found.remarks());
    }

    private DatedText dated(Rule text) {
        LocalDate last = Stream.of(verifiedThrough(), text.source().readAsOf())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        List<String> doubts = doubts(text);
        List<String> later = new ArrayList<>(doubts);
        later.add(text.citation() + " was read as of " + last + "; a later change is not known.");
        return new DatedText(
                text, last, new Lookup.InForce(text, List.of(), doubts), new Lookup.InForce(text, List.of(), later));
    }

    private Optional<LocalDate> verifiedThrough() {
        return editions.isEmpty()
                ? Optional.empty()
                : editions.get(editions.size() - 1).verifiedThrough();
    }

    private static List<String> doubts(Rule text) {
        return text.confidence().isLaw()
                ? List.of()
                : List.of("The figure does not rest on the text of the law ("
                        + text.confidence().code() + ", " + text.source().title() + ").");
    }

    private Lookup elsewhere(LocalDate day) {
        Rule first = texts.get(0).rule();
        Rule last = texts.get(texts.size() - 1).rule();
        if (day.isBefore(first.inForceFrom())) {
            return before(first, day);
        }
        if (last.inForceUntil().filter(end -> !day.isBefore(end)).isPresent()) {
            String reason =
                    last.citation() + ": in force until " + last.inForceUntil().orElseThrow() + ".";
            return new Lookup.NotInForce(last.id(), reason, Optional.of(last));
        }
        Rule nearest = texts.stream()
                .map(DatedText::rule)
                .min(Comparator.comparingLong(text -> distance(text, day)))
                .orElse(last);
        return new Lookup.Unverified(
                last.id(), last.citation() + ": no text for " + day + " is known.", Optional.of(nearest));
    }

    private Lookup before(Rule first, LocalDate day) {
        Optional<LocalDate> actBegan =
                editions.stream().map(Edition::inForceFrom).findFirst();
        if (actBegan.filter(day::isBefore).isPresent()) {
            String reason = first.citation() + ": nothing of this book was in force before " + actBegan.get() + ".";
            return new Lookup.NotInForce(first.id(), reason, Optional.of(first));
        }
        if (first.earlier() == EarlierText.NONE) {
            String reason = first.citation() + ": no such rule was in force before " + first.inForceFrom() + ".";
            return new Lookup.NotInForce(first.id(), reason, Optional.of(first));
        }
        String reason = first.citation() + ": the text before " + first.inForceFrom() + by(first) + " was not read.";
        return new Lookup.Unverified(first.id(), reason, Optional.of(first));
    }

    private String by(Rule first) {
        return editions.stream()
                .flatMap(edition -> edition.bills().stream())
                .filter(bill -> bill.effectiveOn().equals(first.inForceFrom()) && bill.touched(first.citation()))
                .map(Bill::name)
                .findFirst()
                .map(name -> " (" + name + ")")
                .orElse("");
    }

    private static long distance(Rule text, LocalDate day) {
        LocalDate edge = day.isBefore(text.inForceFrom())
                ? text.inForceFrom()
                : text.inForceUntil().orElse(day);
        return Math.abs(ChronoUnit.DAYS.between(day, edge));
    }
}
