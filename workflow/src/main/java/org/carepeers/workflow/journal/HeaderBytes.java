package org.carepeers.workflow.journal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Compares the beginning of an entry's bytes with what should stand there, piece by piece and without writing it out: every
 * entry of a journal is compared when it is verified. Not thread-safe.
 */
final class HeaderBytes {

    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9_999;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int DIGITS_OF_NANO = 9;
    private static final int THOUSAND = 1_000;

    private final byte[] bytes;
    private int at;
    private boolean same = true;

    HeaderBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether everything so far stood there, and something comes after it. */
    boolean areSame() {
        return same && at < bytes.length;
    }

    HeaderBytes text(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            next(expected.charAt(i));
        }
        return this;
    }

    HeaderBytes number(long expected) {
        int digits = 1;
        for (long rest = expected / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits(expected, digits);
    }

    /** Compares with the one written form of a moment, as in 2026-03-02T17:00:00.125Z. */
    HeaderBytes moment(Instant expected) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(expected.getEpochSecond(), 0, ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > LAST_YEAR_OF_FOUR_DIGITS) {
            return text(expected.toString());
        }
        digits(time.getYear(), DIGITS_OF_YEAR).next('-');
        digits(time.getMonthValue(), 2).next('-');
        digits(time.getDayOfMonth(), 2).next('T');
        digits(time.getHour(), 2).next(':');
        digits(time.getMinute(), 2).next(':');
        digits(time.getSecond(), 2);
        fraction(expected.getNano());
        return next('Z');
    }

    /** A fraction of a second is written in thousandths, millionths or billionths, whichever is enough. */
    private void fraction(int nano) {
        if (nano == 0) {
            return;
        }
        int digits = DIGITS_OF_NANO;
        int value = nano;
        while (value % THOUSAND == 0) {
            value /= THOUSAND;
            digits -= 3;
        }
        next('.').digits(value, digits);
    }

    private HeaderBytes digits(long value, int number) {
        long rest = value;
        for (int i = number - 1; i >= 0; i--) {
            same = same && at + i < bytes.length && bytes[at + i] == '0' + rest % 10;
            rest /= 10;
        }
        at += number;
        return this;
    }

    private HeaderBytes next(char expected) {
        same = same && at < bytes.length && bytes[at] == expected;
        at++;
        return this;
    }
}
