package org.carepeers.examples.commandline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.carepeers.Coded;
import org.carepeers.consent.Audience;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.journal.CorrectionReason;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line are read. What cannot be read is not repeated, since it may be a name. */
final class Converters {

    private Converters() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, new IsoDate());
        line.registerConverter(Instant.class, Converters::instant);
        line.registerConverter(County.class, byCode(County.class, "the code of a county, as san-diego"));
        line.registerConverter(Audience.class, byCode(Audience.class, "one of " + codes(Audience.values())));
        line.registerConverter(
                CorrectionReason.class, byCode(CorrectionReason.class, "one of " + codes(CorrectionReason.values())));
        line.registerConverter(PartyId.class, text -> id(() -> PartyId.of(text)));
        line.registerConverter(EventId.class, text -> id(() -> EventId.of(text)));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a moment, written as in 2026-07-17T09:30:00Z");
        }
    }

    private static <E extends Enum<E> & Coded> ITypeConverter<E> byCode(Class<E> type, String words) {
        return text -> Coded.find(type, text).orElseThrow(() -> new TypeConversionException("must be " + words));
    }

    private static String codes(Coded[] constants) {
        return String.join(", ", Arrays.stream(constants).map(Coded::code).toList());
    }

    private static <T> T id(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "must be an id of 1 to 64 letters, digits, dots, colons, hyphens or underscores");
        }
    }
}
