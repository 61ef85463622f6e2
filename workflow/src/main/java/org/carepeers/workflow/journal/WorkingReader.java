package org.carepeers.workflow.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.carepeers.statute.Citation;
import org.carepeers.time.ClosedDay;
import org.carepeers.time.ClosureKind;
import org.carepeers.time.DateWorking;
import org.carepeers.time.Direction;
import org.carepeers.time.Reading;
import org.carepeers.time.Roll;
import org.carepeers.time.Span;

/** Reads computed dates with their workings. Thread-safe. */
final class WorkingReader {

    private final Codes<Direction> directions = Codes.of(Direction.class);
    private final Codes<Roll> rolls = Codes.of(Roll.class);
    private final Codes<Reading> readings = Codes.of(Reading.class);
    private final Codes<ClosureKind> closures = Codes.of(ClosureKind.class);
    private final Known<Span> spans = new Known<>(Span::parse);
    private final Known<Citation> citations;

    WorkingReader(Known<Citation> citations) {
        this.citations = citations;
    }

    DateWorking read(JsonParser parser) throws IOException {
        LocalDate date = null;
        LocalDate start = null;
        LocalDate landedOn = null;
        Direction direction = null;
        Roll roll = null;
        Span span = null;
        List<ClosedDay> skipped = List.of();
        List<Reading> rests = List.of();
        List<Integer> unchecked = List.of();
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "date" -> date = Stored.day(parser);
                case "start" -> start = Stored.day(parser);
                case "landedOn" -> landedOn = Stored.day(parser);
                case "direction" -> direction = directions.read(parser);
                case "roll" -> roll = rolls.read(parser);
                case "span" -> span = spans.read(parser);
                case "skipped" -> skipped = Stored.list(parser, this::closedDay);
                case "readings" -> rests = Stored.list(parser, readings::read);
                case "uncheckedYears" -> unchecked = Stored.list(parser, Stored::number);
                default -> throw Stored.unknownField(parser);
            }
        }
        return DateWorking.recorded(
                Stored.said(parser, start),
                Stored.said(parser, direction),
                Stored.said(parser, span),
                Stored.said(parser, roll),
                Stored.said(parser, landedOn),
                Stored.said(parser, date),
                skipped,
                rests,
                unchecked);
    }

    private ClosedDay closedDay(JsonParser parser) throws IOException {
        LocalDate date = null;
        ClosureKind kind = null;
        String reason = null;
        Citation citation = null;
        Stored.enter(parser);
        for (String field = Stored.nextField(parser); field != null; field = Stored.nextField(parser)) {
            switch (field) {
                case "date" -> date = Stored.day(parser);
                case "kind" -> kind = closures.read(parser);
                case "reason" -> reason = Stored.text(parser);
                case "citation" -> citation = citations.read(parser);
                default -> throw Stored.unknownField(parser);
            }
        }
        return new ClosedDay(
                Stored.said(parser, date),
                Stored.said(parser, kind),
                Stored.said(parser, reason),
                Stored.said(parser, citation));
    }
}
