package org.carepeers.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source of a type says of it: its documentation, as far as a glossary needs it. */
record JavaSource(String text, String type) {

    private static final String CODE = "(WIC|PEN|CCP|CRC|PROB|GOV|EVID|BPC)";
    private static final String DECLARATION = "public [a-z ]*?(?:class|interface|record|enum) ";
    private static final String NUMBER = "\\d+(?:\\.\\d+)*(?:\\([a-zA-Z0-9]+\\))*";
    /** Sections of one code, as in {@code WIC 5971(s), 5980}. */
    private static final Pattern SECTIONS = Pattern.compile(CODE + " (" + NUMBER + "(?:(?:, | and )" + NUMBER + ")*)");
    /** A parenthesis that names sections, with those inside it. */
    private static final Pattern ASIDE =
            Pattern.compile("\\s*\\((?:WIC|PEN|CCP|CRC|PROB|GOV)(?:[^()]|\\([^()]*\\))*\\)");

    /** What a comment says: its first sentence, and the sections it names. */
    record Words(String meaning, List<String> sections) {}

    static JavaSource of(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".java";
        return at(GeneratedFile.root().resolve("core/src/main/java").resolve(path));
    }

    /** The types that a package exports, in the order of their names. */
    static List<JavaSource> exportedFrom(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(JavaSource::at)
                    .filter(JavaSource::isExported)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
    }

    private static JavaSource at(Path file) {
        try {
            return new JavaSource(
                    Files.readString(file), String.valueOf(file.getFileName()).replace(".java", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private boolean isExported() {
        return Pattern.compile("(?m)^" + DECLARATION + type + "\\b")
                .matcher(text)
                .find();
    }

    String meaning() {
        return ofType().meaning();
    }

    List<String> sections() {
        return ofType().sections();
    }

    private Words ofType() {
        return words("(?:@[^\\n]*\\n(?:    [^\\n]*\\n|}\\)\\n)*)*" + DECLARATION + type + "\\b");
    }

    Words constant(String name) {
        return words("\\s*" + name + "\\(");
    }

    private Words words(String followedBy) {
        Matcher matcher = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + followedBy, Pattern.DOTALL)
                .matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(type + " has no comment before " + followedBy);
        }
        String comment = plain(matcher.group(1));
        List<String> sections = SECTIONS.matcher(comment)
                .results()
                .flatMap(found ->
                        Arrays.stream(found.group(2).split(", | and ")).map(number -> found.group(1) + " " + number))
                .distinct()
                .toList();
        return new Words(firstSentence(comment), sections);
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("(?s)<p>.*|@param.*|@see.*", " ")
                .replaceAll("\\{@(?:link|code|linkplain) (?:[^}]*[#. ])?([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String firstSentence(String comment) {
        int end = comment.indexOf(". ");
        String first = end < 0 ? comment : comment.substring(0, end);
        return ASIDE.matcher(first).replaceAll("").replaceAll("\\.$", "");
    }
}
