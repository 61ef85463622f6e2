package org.carepeers.examples.commandline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carepeers.examples.commandline.UnusableInputException;

/** Small files of text. */
public final class TextFiles {

    private TextFiles() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its text
     * @throws UnusableInputException if it cannot be read
     */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw UnusableInputException.at(file.toString(), "cannot be read as a file of text");
        }
    }

    /**
     * Writes a file.
     *
     * @param file the file
     * @param text its text
     * @throws UnusableInputException if it cannot be written
     */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw UnusableInputException.at(file.toString(), "cannot be written");
        }
    }
}
