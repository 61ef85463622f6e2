package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import org.carepeers.Code;
import org.carepeers.statute.Citation;
import org.carepeers.time.DateWindow;
import org.carepeers.time.DateWorking;
import org.carepeers.workflow.obligation.Due;

/** Reads when an obligation is due. Thread-safe. */
final class DueReader {

    private final WorkingReader workings;

    DueReader(Known<Citation> citations) {
        this.workings = new WorkingReader(citations);
    }

    Due read(JsonParser parser) throws IOException {
        String form = null;
        DateWorking working = null;
        DateWindow window = null;
        LocalDate date = null;
        Code anchor = null;
        String words = null;
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "due" -> form = Stored.text(parser);
                case "working" -> working = workings.read(parser);
                case "window" -> window = parser.readValueAs(DateWindow.class);
                case "date" -> date = Stored.day(parser);
                case "anchor" -> anchor = Stored.code(parser);
                case "source", "because", "with", "word" -> words = Stored.text(parser);
                default -> throw Stored.unknownField(parser);
            }
        }
        return switch (Stored.said(parser, form)) {
            case "on-or-before" -> new Due.OnOrBefore(Stored.said(parser, working));
            case "on" -> new Due.On(Stored.said(parser, working));
            case "on-or-after" -> new Due.OnOrAfter(Stored.said(parser, working));
            case "as-given" -> new Due.AsGiven(Stored.said(parser, date), Stored.said(parser, words));
            case "within" -> new Due.Within(Stored.said(parser, window));
            case "awaits-anchor" -> new Due.AwaitsAnchor(Stored.said(parser, anchor));
            case "not-known" -> new Due.NotKnown(Stored.said(parser, words));
            case "as-agreed" -> new Due.AsAgreed(Stored.said(parser, words));
            case "undated" -> new Due.Undated(Stored.said(parser, words));
            default -> throw Stored.notOfItsForm(parser);
        };
    }
}
