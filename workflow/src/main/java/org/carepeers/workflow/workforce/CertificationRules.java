package org.carepeers.workflow.workforce;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.carepeers.rule.Limit;
import org.carepeers.rule.LookBack;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.Measure;
import org.carepeers.rule.Overlay;
import org.carepeers.rule.Rule;
import org.carepeers.rule.RuleBook;
import org.carepeers.rule.RuleId;
import org.carepeers.time.Span;

/**
 * The figures of certification, looked up by the date of the act.
 *
 * <p>The statute sets the frame and leaves most figures to the certifying body. They are data with source and confidence,
 * in the form of the rule book. The figure of an {@link Overlay}, such as the certifying body's newer notice, leads over
 * the book's own. For a day of which no text is known the nearest text is used. This type is immutable and thread-safe.
 */
public final class CertificationRules {

    /** Hours of the initial training. */
    public static final RuleId INITIAL_TRAINING_HOURS = RuleId.of("initial-training-hours");
    /** How long an approved application stays open. */
    public static final RuleId APPROVAL_WINDOW = RuleId.of("approval-window");
    /** How often the examination may be taken. */
    public static final RuleId EXAM_ATTEMPTS = RuleId.of("exam-attempts");
    /** Hours of work for the grandparented route, in force only while that route was open. */
    public static final RuleId GRANDPARENTING_HOURS = RuleId.of("grandparenting-hours");
    /** Hours of work for the out-of-state route. */
    public static final RuleId RECIPROCITY_HOURS = RuleId.of("reciprocity-hours");
    /** Letters for the out-of-state route. */
    public static final RuleId RECIPROCITY_LETTERS = RuleId.of("reciprocity-letters");
    /** The term of a certification. */
    public static final RuleId TERM = RuleId.of("certification-term");
    /** How long an affirmation of the code of ethics stands. */
    public static final RuleId ETHICS_AFFIRMATION = RuleId.of("ethics-affirmation");
    /** How early a renewal may be asked for. */
    public static final RuleId RENEWAL_WINDOW = RuleId.of("renewal-window");
    /** Hours of continuing education in a term. */
    public static final RuleId EDUCATION_HOURS = RuleId.of("renewal-education-hours");
    /** Hours of law and ethics among them. */
    public static final RuleId LAW_AND_ETHICS_HOURS = RuleId.of("renewal-law-and-ethics-hours");
    /** Hours of the refresher by which an expired certification is reinstated. */
    public static final RuleId REINSTATEMENT_HOURS = RuleId.of("reinstatement-training-hours");
    /** How long an expired certification can be reinstated. */
    public static final RuleId VACATED_AFTER = RuleId.of("vacated-after");
    /** Hours of the training for a specialization. */
    public static final RuleId SPECIALIZATION_HOURS = RuleId.of("specialization-hours");

    private static final String RESOURCE = "certification.json";

    private final RuleBook book;

    private CertificationRules(RuleBook book) {
        this.book = book;
    }

    /**
     * Returns the figures of California, without any overlay.
     *
     * @return the rules
     */
    public static CertificationRules california() {
        return new CertificationRules(California.BOOK);
    }

    /**
     * Returns these rules with the figures of a county or of the certifying body laid over them.
     *
     * @param overlay the figures
     * @return new rules
     * @throws org.carepeers.rule.InvalidRulesException if the overlay does not fit; it lists all faults
     */
    public CertificationRules with(Overlay overlay) {
        return new CertificationRules(book.withOverlay(overlay));
    }

    /**
     * Returns the book with every text, source and confidence.
     *
     * @return the book
     */
    public RuleBook book() {
        return book;
    }

    /**
     * Returns the rule that leads on a day.
     *
     * @param id one of the constants of this class
     * @param day the date of the act
     * @return the overlay's rule, or the book's own, or the nearest text that is known
     * @throws IllegalArgumentException if the book has no such rule
     */
    public Rule rule(RuleId id, LocalDate day) {
        Lookup answer = book.find(id, day);
        if (answer instanceof Lookup.InForce found) {
            return found.overlays().isEmpty()
                    ? found.rule()
                    : found.overlays().get(found.overlays().size() - 1);
        }
        Optional<Rule> nearest = answer instanceof Lookup.Unverified unverified
                ? unverified.nearest()
                : ((Lookup.NotInForce) answer).nearest();
        return nearest.orElseThrow(() -> new IllegalArgumentException("There is no rule " + id));
    }

    /** Says whether a rule was in force on a day, as far as is known. */
    boolean isInForceOn(RuleId id, LocalDate day) {
        return !(book.find(id, day) instanceof Lookup.NotInForce);
    }

    /** Returns the number of a limit that counts things. */
    int number(RuleId id, LocalDate day) {
        if (rule(id, day) instanceof Limit limit && limit.measure() instanceof Measure.Count count) {
            return count.number();
        }
        throw new IllegalArgumentException(id + " must count something");
    }

    /** Returns the length of a limit, or how far a look-back reaches. */
    Span span(RuleId id, LocalDate day) {
        Rule rule = rule(id, day);
        if (rule instanceof LookBack back) {
            return back.reach();
        }
        if (rule instanceof Limit limit && limit.measure() instanceof Measure.Length length) {
            return length.span();
        }
        throw new IllegalArgumentException(id + " must be a length of time");
    }

    /** Returns the day that lies a length of time after another. */
    LocalDate after(LocalDate day, RuleId id) {
        Span span = span(id, day);
        return day.plus(span.amount(), unit(span));
    }

    /** Returns the day that lies a length of time before another. */
    LocalDate before(LocalDate day, RuleId id) {
        Span span = span(id, day);
        return day.minus(span.amount(), unit(span));
    }

    private static ChronoUnit unit(Span span) {
        return switch (span.unit()) {
            case CALENDAR_DAYS, COURT_DAYS, BUSINESS_DAYS -> ChronoUnit.DAYS;
            case MONTHS -> ChronoUnit.MONTHS;
            case YEARS -> ChronoUnit.YEARS;
        };
    }

    private static final class California {
        private static final RuleBook BOOK = load();

        private static RuleBook load() {
            try (InputStream stream = Objects.requireNonNull(CertificationRules.class.getResourceAsStream(RESOURCE))) {
                return RuleBook.parse(RESOURCE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }
}
