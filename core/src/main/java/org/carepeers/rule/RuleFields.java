package org.carepeers.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;
import org.carepeers.statute.Source;
import org.carepeers.time.Span;

/** Reads one rule of a rule file; what is wrong with it goes to the faults. */
final class RuleFields {

    /** A figure that waits for the rest of its rule. */
    private interface Figure extends Function<RuleParts, Rule> {}

    private static final Map<String, Function<String, Figure>> KINDS = Map.of(
            "deadline", RuleFields::deadline,
            "look-back", RuleFields::lookBack,
            "limit", RuleFields::limit);

    private final Fields fields;
    private final Map<String, Source> sources;

    RuleFields(Fields fields, Map<String, Source> sources) {
        this.fields = fields;
        this.sources = sources;
    }

    /** Returns the rule, or nothing if anything is wrong with it. */
    Optional<Rule> read() {
        Optional<Function<String, Figure>> kind = fields.parsed("kind", RuleFields::kind);
        Optional<Figure> figure = fields.parsed("figure", kind.orElse(RuleFields::ofNoKind));
        Optional<RuleParts> parts = parts();
        fields.end();
        return fields.faulty() ? Optional.empty() : build(figure.orElseThrow(), parts.orElseThrow());
    }

    private Optional<RuleParts> parts() {
        Optional<RuleId> id = fields.parsed("id", RuleId::of);
        Optional<String> row = fields.text("row");
        Optional<String> title = fields.text("title");
        Optional<DutyHolder> who = fields.coded("who", DutyHolder.class);
        Optional<Anchor> anchor = anchor();
        Optional<Citation> citation = fields.parsed("citation", Citation::parse);
        List<Citation> see = fields.texts("see", Citation::parse);
        Optional<LocalDate> from = fields.date("from");
        Optional<LocalDate> until = fields.optionalDate("until");
        Optional<EarlierText> earlier = fields.coded("earlier", EarlierText.class);
        Optional<Confidence> confidence = fields.coded("confidence", Confidence.class);
        Optional<Source> source = fields.parsed("source", this::source);
        Optional<Extension> extension = fields.optionalObject("extension").flatMap(RuleFields::extension);
        List<String> notes = fields.texts("notes", Function.identity());
        if (fields.faulty()) {
            return Optional.empty();
        }
        return Optional.of(new RuleParts(
                id.orElseThrow(),
                row.orElseThrow(),
                title.orElseThrow(),
                who.orElseThrow(),
                anchor.orElseThrow(),
                citation.orElseThrow(),
                see,
                from.orElseThrow(),
                until,
                earlier.orElseThrow(),
                confidence.orElseThrow(),
                source.orElseThrow(),
                extension,
                notes));
    }

    private Optional<Anchor> anchor() {
        Optional<String> words = fields.text("anchor");
        Optional<Confidence> confidence = fields.coded("anchorConfidence", Confidence.class);
        return words.flatMap(said -> confidence.map(sure -> new Anchor(said, sure)));
    }

    private Optional<Rule> build(Figure figure, RuleParts parts) {
        try {
            return Optional.of(figure.apply(parts));
        } catch (IllegalArgumentException e) {
            fields.fault("until", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Extension> extension(Fields fields) {
        Optional<String> when = fields.text("when");
        Optional<DutyHolder> grantedBy = fields.coded("grantedBy", DutyHolder.class);
        Optional<Citation> citation = fields.parsed("citation", Citation::parse);
        List<RuleId> limits = fields.texts("limits", RuleId::of);
        boolean goodCauseBeyond = fields.flag("goodCauseBeyond");
        fields.end();
        return fields.faulty()
                ? Optional.empty()
                : Optional.of(new Extension(
                        when.orElseThrow(), grantedBy.orElseThrow(), citation.orElseThrow(), limits, goodCauseBeyond));
    }

    private Source source(String handle) {
        Source source = sources.get(handle);
        if (source == null) {
            throw new IllegalArgumentException("The sources of this file are " + new TreeSet<>(sources.keySet()));
        }
        return source;
    }

    private static Function<String, Figure> kind(String text) {
        Function<String, Figure> kind = KINDS.get(text);
        if (kind == null) {
            throw new IllegalArgumentException("A rule is one of " + new TreeSet<>(KINDS.keySet()));
        }
        return kind;
    }

    /** Stands in for the figure of a rule whose kind is at fault, so that the rest of it is still read. */
    private static Figure ofNoKind(String text) {
        return parts -> parts.with(new Timing.Undated(text));
    }

    private static Figure deadline(String text) {
        Timing timing = Timing.parse(text);
        return parts -> parts.with(timing);
    }

    private static Figure lookBack(String text) {
        Span reach = LimitText.lookBack(text);
        return parts -> parts.with(reach);
    }

    private static Figure limit(String text) {
        LimitText.Parts figure = LimitText.limit(text);
        return parts -> parts.with(figure);
    }
}
