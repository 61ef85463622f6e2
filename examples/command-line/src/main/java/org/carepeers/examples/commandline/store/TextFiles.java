package org.carepeers.examples.commandline.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.carepeers.examples.commandline.UnusableInputException;

/** Small files of text. */
public final class TextFiles {

    /** Why a file is not written. */
    public static final String IS_THERE = "is there already; nothing is written over";

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
     * Writes a new file.
     *
     * @param file the file
     * @param text its text
     * @throws UnusableInputException if it is there already, or cannot be written
     */
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw UnusableInputException.at(file.toString(), IS_THERE);
        } catch (IOException e) {
            throw UnusableInputException.at(file.toString(), "cannot be written");
        }
    }
}
