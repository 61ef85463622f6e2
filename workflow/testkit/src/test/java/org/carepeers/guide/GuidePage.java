package org.carepeers.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation with its blocks of code. */
record GuidePage(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```([a-z]*)\\n(.*?)^```$", Pattern.DOTALL);

    /** A block of code: its language, what stands in it, and where that stands in the page. */
    record Block(String language, String text, int start, int end) {}

    static GuidePage of(String name) {
        return at(GeneratedFile.root().resolve("docs/guide").resolve(name));
    }

    static GuidePage at(Path file) {
        try {
            return new GuidePage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The README and the pages of the guide, in their order. */
    static List<GuidePage> all() {
        List<GuidePage> pages = new ArrayList<>();
        pages.add(at(GeneratedFile.root().resolve("README.md")));
        try (var files = Files.list(GeneratedFile.root().resolve("docs/guide"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(file -> pages.add(at(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2), matcher.start(2), matcher.end(2)));
        }
        return blocks;
    }

    List<String> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    @Override
    public String toString() {
        return String.valueOf(file.getFileName());
    }
}
