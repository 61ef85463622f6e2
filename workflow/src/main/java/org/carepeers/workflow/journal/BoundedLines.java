package org.carepeers.workflow.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, of each no more than so many characters. Not thread-safe. */
final class BoundedLines {

    private final BufferedReader in;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private long number;
    private boolean isTooLong;

    BoundedLines(Reader in, int longest) {
        this.in = new BufferedReader(in);
        this.longest = longest;
    }

    /** Returns the next line, or null after the last; of a line that is too long, its beginning. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        isTooLong = false;
        number++;
        int character = in.read();
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n') {
            if (line.length() < longest) {
                line.append((char) character);
            } else {
                isTooLong = true;
            }
            character = in.read();
        }
        return line.toString();
    }

    /** Returns the number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** Says whether the line that was read last has more characters than it may have. */
    boolean isTooLong() {
        return isTooLong;
    }
}
