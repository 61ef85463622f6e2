package org.carepeers.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepeers.time.Span;

/** The written forms of a limit and of a look-back. */
final class LimitText {

    private static final Pattern LOOK_BACK = Pattern.compile("within the last (.+)");
    private static final Pattern LIMIT = Pattern.compile("(at most|at least) (.+?)(?: within (.+))?");
    private static final Pattern DOLLARS = Pattern.compile("\\$([1-9][0-9]{0,2}(?:,[0-9]{3}){0,2}) a ([a-z][a-z ]*)");
    private static final Pattern COUNT = Pattern.compile("([1-9][0-9]{0,5}) ([a-z][a-z ]*)");

    private LimitText() {}

    record Parts(Bound bound, Measure measure, Optional<Span> window) {}

    static Span lookBack(String text) {
        Matcher matcher = LOOK_BACK.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A look-back is written as in within the last 60 calendar days");
        }
        return Span.parse(matcher.group(1));
    }

    static Parts limit(String text) {
        Matcher matcher = LIMIT.matcher(text);
        if (!matcher.matches()) {
            throw unreadable();
        }
        Bound bound = matcher.group(1).equals(Bound.AT_MOST.words()) ? Bound.AT_MOST : Bound.AT_LEAST;
        Optional<Span> window = Optional.ofNullable(matcher.group(3)).map(Span::parse);
        return new Parts(bound, measure(matcher.group(2)), window);
    }

    private static Measure measure(String text) {
        Matcher dollars = DOLLARS.matcher(text);
        if (dollars.matches()) {
            return new Measure.Dollars(Integer.parseInt(dollars.group(1).replace(",", "")), dollars.group(2));
        }
        Matcher count = COUNT.matcher(text);
        if (!count.matches()) {
            throw unreadable();
        }
        return length(text).orElseGet(() -> new Measure.Count(Integer.parseInt(count.group(1)), count.group(2)));
    }

    private static Optional<Measure> length(String text) {
        try {
            return Optional.of(new Measure.Length(Span.parse(text)));
        } catch (IllegalArgumentException notASpan) {
            return Optional.empty();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("A limit is written as in: at most 1 year, at least 2 intensive treatments,"
                + " at least 5 reports within 1 year, or at most $1,000 a day");
    }
}
