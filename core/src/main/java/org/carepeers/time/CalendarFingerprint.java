package org.carepeers.time;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The digest behind {@link CaliforniaCourtCalendar#fingerprint()}; every field is preceded by its length. */
final class CalendarFingerprint {

    private static final int BYTES_SHOWN = 8;

    private final MessageDigest digest;

    private CalendarFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform offers SHA-256", e);
        }
    }

    static String of(HolidayTable table, Set<Integer> sureYears, Collection<ClosedDay> added) {
        CalendarFingerprint fingerprint = new CalendarFingerprint();
        table.judicial().forEach(fingerprint::add);
        fingerprint.add("sure");
        sureYears.stream().sorted().forEach(year -> fingerprint.add(year.toString()));
        fingerprint.add("added");
        added.forEach(fingerprint::add);
        byte[] first = new byte[BYTES_SHOWN];
        System.arraycopy(fingerprint.digest.digest(), 0, first, 0, BYTES_SHOWN);
        return "california-" + HexFormat.of().formatHex(first);
    }

    private void add(JudicialHoliday row) {
        add(row.name());
        add(row.rule().words());
        add(text(row.from()));
        add(text(row.until()));
        add(row.citation().toString());
    }

    private void add(ClosedDay day) {
        add(day.date().toString());
        add(day.kind().code());
        add(day.reason());
        add(day.citation().toString());
    }

    private void add(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
