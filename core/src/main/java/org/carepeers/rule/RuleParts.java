package org.carepeers.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;
import org.carepeers.statute.Source;
import org.carepeers.time.Span;

/** What every kind of rule has, before its figure is put to it. */
record RuleParts(
        RuleId id,
        String row,
        String title,
        DutyHolder who,
        Anchor anchor,
        Citation citation,
        List<Citation> see,
        LocalDate from,
        Optional<LocalDate> until,
        EarlierText earlier,
        Confidence confidence,
        Source source,
        Optional<Extension> extension,
        List<String> notes) {

    Rule with(Timing timing) {
        return Deadline.builder()
                .id(id)
                .row(row)
                .title(title)
                .timing(timing)
                .who(who)
                .anchor(anchor)
                .citation(citation)
                .see(see)
                .inForceFrom(from)
                .inForceUntil(until)
                .earlier(earlier)
                .confidence(confidence)
                .source(source)
                .extension(extension)
                .notes(notes)
                .build();
    }

    Rule with(Span reach) {
        return LookBack.builder()
                .id(id)
                .row(row)
                .title(title)
                .reach(reach)
                .who(who)
                .anchor(anchor)
                .citation(citation)
                .see(see)
                .inForceFrom(from)
                .inForceUntil(until)
                .earlier(earlier)
                .confidence(confidence)
                .source(source)
                .extension(extension)
                .notes(notes)
                .build();
    }

    Rule with(LimitText.Parts figure) {
        return Limit.builder()
                .id(id)
                .row(row)
                .title(title)
                .bound(figure.bound())
                .measure(figure.measure())
                .window(figure.window())
                .who(who)
                .anchor(anchor)
                .citation(citation)
                .see(see)
                .inForceFrom(from)
                .inForceUntil(until)
                .earlier(earlier)
                .confidence(confidence)
                .source(source)
                .extension(extension)
                .notes(notes)
                .build();
    }
}
