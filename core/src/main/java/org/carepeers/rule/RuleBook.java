package org.carepeers.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.statute.Edition;
import org.jspecify.annotations.Nullable;

/**
 * All dated rules, with the editions they come from and the overlays laid over them.
 *
 * <p>A rule is looked up by the date of the act, so a change of law needs no change of code and no migration. For example:
 *
 * <pre>{@code
 * Lookup answer = RuleBook.california().find(CareRules.COUNTY_REPORT, LocalDate.of(2026, 3, 2));
 * answer.inForce().map(found -> found.rule().figure());   // within 30 court days
 * }</pre>
 *
 * <p>Two books are equal if they hold the same title, editions, rules and overlays in the same order. This type is immutable
 * and thread-safe.
 */
public final class RuleBook {

    private static final String RESOURCE = "california.json";

    private final String title;
    private final List<Edition> editions;
    private final List<Rule> rules;
    private final List<Overlay> overlays;
    private final Map<RuleId, RuleTimeline> timelines;
    private final String fingerprint;

    RuleBook(String title, List<Edition> editions, List<Rule> rules, List<Overlay> overlays) {
        this.title = title;
        this.editions = List.copyOf(editions);
        this.rules = List.copyOf(rules);
        this.overlays = List.copyOf(overlays);
        this.timelines = timelines();
        this.fingerprint = Fingerprint.of(title, editions, rules, overlays);
    }

    /**
     * Returns California's rules, without any overlay.
     *
     * @return the built-in book, the same value each time
     */
    public static RuleBook california() {
        return California.BOOK;
    }

    /**
     * Reads a whole rule book from its JSON text, written as the library's own {@code california.json} is.
     *
     * @param name what to call the file in an error
     * @param json the text
     * @return the book
     * @throws InvalidRulesException if anything is wrong with it, listing all of it
     */
    public static RuleBook parse(String name, String json) {
        return RuleFile.parseBook(name, json);
    }

    /**
     * Returns what the book is about.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the editions, oldest first.
     *
     * @return the editions, at least one
     */
    public List<Edition> editions() {
        return editions;
    }

    /**
     * Finds the edition of the Act that was in force on a day.
     *
     * @param day the day
     * @return the edition, or empty before the Act was in force
     */
    public Optional<Edition> editionOn(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.inForceFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the last day on which the newest edition is known to stand.
     *
     * @return the day, inclusive; rules that rest on an older reading are verified through an earlier day
     */
    public LocalDate verifiedThrough() {
        return editions.get(editions.size() - 1).verifiedThrough().orElseThrow();
    }

    /**
     * Returns every rule of the book in every text, without those of overlays.
     *
     * @return the rules, in the order of the rule file
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns the overlays.
     *
     * @return the overlays, in the order they were laid on
     */
    public List<Overlay> overlays() {
        return overlays;
    }

    /**
     * Returns the ids of all rules, those that only an overlay has at the end.
     *
     * @return the ids, each once
     */
    public Set<RuleId> ids() {
        return timelines.keySet();
    }

    /**
     * Finds a rule by the date of the act.
     *
     * @param id the rule
     * @param actDate the day of the act to which the rule applies
     * @return what was in force that day; {@link Lookup.Unverified} with nothing near it if the book has no such id
     */
    public Lookup find(RuleId id, LocalDate actDate) {
        RuleTimeline timeline = timelines.get(id);
        return timeline == null
                ? new Lookup.Unverified(id, "This rule book has no rule " + id + ".", Optional.empty())
                : timeline.on(actDate);
    }

    /**
     * Asks for every rule by one date.
     *
     * @param day the date of the act
     * @return one answer for each of {@link #ids()}, in their order
     */
    public List<Lookup> findAll(LocalDate day) {
        return timelines.values().stream().map(timeline -> timeline.on(day)).toList();
    }

    /**
     * Returns the rules known to be in force on a day.
     *
     * @param day the day
     * @return the answers that name a rule, in the order of {@link #ids()}; what is not known is left out
     */
    public List<Lookup.InForce> rulesOn(LocalDate day) {
        return findAll(day).stream()
                .flatMap(answer -> answer.inForce().stream())
                .toList();
    }

    /**
     * Compares what the book knows of two days.
     *
     * @param earlier the one day
     * @param later the other day, not before the first
     * @return the rules whose answer differs, and the bills that took effect after the one day and not after the other
     * @throws IllegalArgumentException if {@code later} is before {@code earlier}
     */
    public RuleChanges diff(LocalDate earlier, LocalDate later) {
        return RuleChanges.between(this, earlier, later);
    }

    /**
     * Lays the rules of a county, a court or an agency over the book.
     *
     * @param overlay the rules
     * @return a book that answers with both
     * @throws InvalidRulesException if two rules of the overlay stand for the same time, a rule is of another kind than the
     *     book's of the same id, an extension names a rule that neither has, or an overlay of this name lies there already;
     *     it lists all faults
     */
    public RuleBook withOverlay(Overlay overlay) {
        List<RuleFault> faults = OverlayChecks.faults(this, overlay);
        if (!faults.isEmpty()) {
            throw new InvalidRulesException("overlay " + overlay.name(), faults);
        }
        List<Overlay> all = new ArrayList<>(overlays);
        all.add(overlay);
        return new RuleBook(title, editions, rules, all);
    }

    /**
     * Returns a hash of the whole content: SHA-256 in lower-case hexadecimal digits.
     *
     * <p>It is the same in every run and on every machine, and differs if any rule, edition or overlay differs.
     *
     * @return 64 digits
     */
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleBook book
                && title.equals(book.title)
                && editions.equals(book.editions)
                && rules.equals(book.rules)
                && overlays.equals(book.overlays);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    /** Returns title, number of rules and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return title + " (" + timelines.size() + " rules, " + fingerprint.substring(0, 12) + ")";
    }

    private Map<RuleId, RuleTimeline> timelines() {
        Map<RuleId, RuleTimeline> all = new LinkedHashMap<>();
        Set<RuleId> ids = new LinkedHashSet<>();
        Stream.concat(rules.stream(), overlaid()).map(Rule::id).forEach(ids::add);
        for (RuleId id : ids) {
            List<Rule> texts =
                    rules.stream().filter(rule -> rule.id().equals(id)).toList();
            List<Rule> beside = overlaid().filter(rule -> rule.id().equals(id)).toList();
            all.put(id, texts.isEmpty() ? added(beside) : new RuleTimeline(texts, beside, editions));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The timeline of an id that only overlays have: the first overlay speaks, later ones stand beside it. */
    private RuleTimeline added(List<Rule> overlaid) {
        Overlay first = overlays.stream()
                .filter(overlay -> overlay.rules().contains(overlaid.get(0)))
                .findFirst()
                .orElseThrow();
        List<Rule> texts = overlaid.stream().filter(first.rules()::contains).toList();
        List<Rule> beside =
                overlaid.stream().filter(rule -> !first.rules().contains(rule)).toList();
        return new RuleTimeline(texts, beside, List.of());
    }

    private Stream<Rule> overlaid() {
        return overlays.stream().flatMap(overlay -> overlay.rules().stream());
    }

    private static final class California {
        private static final RuleBook BOOK = load();

        private static RuleBook load() {
            try (InputStream stream = Objects.requireNonNull(RuleBook.class.getResourceAsStream(RESOURCE))) {
                return RuleFile.readBook(RESOURCE, stream);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }
}
