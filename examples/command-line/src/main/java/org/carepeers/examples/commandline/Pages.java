package org.carepeers.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carepeers.examples.commandline.page.Page;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;

/** Writes the page of a story. */
final class Pages {

    private Pages() {}

    static void write(Path file, Story story, Phrases phrases) {
        String html = new Page(story, phrases).html();
        try {
            Files.writeString(file, html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UnusableInputException.at(file.toString(), "the page cannot be written there");
        }
    }
}
