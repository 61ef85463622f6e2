package org.carepeers.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of a span, and the check its kinds share. */
final class SpanText {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3}) ([a-z ]+)");

    private SpanText() {}

    static Span parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw unreadable();
        }
        int amount = Integer.parseInt(matcher.group(1));
        SpanUnit unit = SpanUnit.find(matcher.group(2), amount).orElseThrow(SpanText::unreadable);
        return Span.of(amount, unit);
    }

    static void checkAmount(int amount) {
        if (amount < 1 || amount > Span.MAX_AMOUNT) {
            throw new IllegalArgumentException("The amount of a span is from 1 to " + Span.MAX_AMOUNT);
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("A span is written as a number from 1 to " + Span.MAX_AMOUNT
                + " and its unit: court days, business days, calendar days, months or years, as in 14 court days");
    }
}
