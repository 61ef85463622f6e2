package org.carepeers.rule;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepeers.time.Span;

/** The written forms of a timing. */
final class TimingText {

    private record Form(Pattern pattern, Function<String, Timing> read) {}

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("undated: (\\S.*)"), Timing.Undated::new),
            new Form(Pattern.compile("in month ([1-9][0-9]{0,2})"), text -> new Timing.InMonth(Integer.parseInt(text))),
            new Form(Pattern.compile("within (.+)"), text -> new Timing.AtMost(Span.parse(text))),
            new Form(Pattern.compile("at least every (.+)"), text -> new Timing.Every(Span.parse(text))),
            new Form(Pattern.compile("at least (.+) before"), text -> new Timing.AtLeastBefore(Span.parse(text))),
            new Form(Pattern.compile("at least (.+) after"), text -> new Timing.AtLeastAfter(Span.parse(text))),
            new Form(Pattern.compile("exactly (.+) after"), text -> new Timing.ExactlyAfter(Span.parse(text))));

    private TimingText() {}

    static Timing parse(String text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                return form.read().apply(matcher.group(1));
            }
        }
        throw new IllegalArgumentException(
                "A timing is written as in: within 14 court days, at least 5 court days before,"
                        + " at least 15 calendar days after, exactly 60 calendar days after, in month 11,"
                        + " at least every 60 calendar days, or undated: promptly");
    }
}
