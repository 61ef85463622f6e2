package org.carepeers.workflow.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.statute.Citation;

/**
 * The words for reasons, remarks and codes in one language.
 *
 * <p>A template stands under {@code reason.CODE} or {@code cure.CODE} and names details in braces, as in
 * <code>{field} must be stated</code>. A detail that is a number may bring the words that follow it, for one and for any
 * other number, as in <code>{days|day|days}</code>. The words for a constant stand under its type and code, as in
 * {@code Role.court}, and those for the name of a field under {@code field.NAME}. What has no template is said by its
 * code, so that nothing is ever silent. A county may reword or translate with {@link #with(Map)}. This type is immutable
 * and thread-safe.
 */
public final class Messages {

    /** A detail, and after a number the word for one and the word for any other number. */
    private static final Pattern DETAIL =
            Pattern.compile("\\{(?<detail>[A-Za-z]+)(?:\\|(?<one>[^|{}]+)\\|(?<other>[^|{}]+))?}");

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    /** Details that name a field. A sentence says them in words; a cure names them as they are written. */
    private static final Set<String> FIELDS = Set.of("field", "other", "finding");

    private final Locale locale;
    private final Map<String, String> templates;
    private final DateTimeFormatter dates;

    private Messages(Locale locale, Map<String, String> templates) {
        this.locale = locale;
        this.templates = Map.copyOf(templates);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    /**
     * Returns messages in a language.
     *
     * @param locale the language, by which dates are written
     * @param templates the templates by key
     * @return the messages
     */
    public static Messages of(Locale locale, Map<String, String> templates) {
        return new Messages(locale, templates);
    }

    /**
     * Returns these messages with other templates in place of some.
     *
     * @param changed the templates by key
     * @return new messages
     */
    public Messages with(Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(templates);
        all.putAll(changed);
        return new Messages(locale, all);
    }

    /**
     * Returns these messages with the templates of a properties file in place of some.
     *
     * @param home a class beside which the file stands, in a module that lets this one read it
     * @param resource the name of the file, in UTF-8
     * @return new messages
     * @throws IllegalArgumentException if there is no such file
     */
    public Messages withFile(Class<?> home, String resource) {
        try (InputStream stream = home.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no file " + resource + " beside " + home.getSimpleName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> read = new HashMap<>();
            properties.forEach((key, template) -> read.put((String) key, (String) template));
            return with(read);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * Returns why, in one sentence, without the section.
     *
     * @param reason the reason or remark
     * @return the sentence
     */
    public String sentence(Reason reason) {
        String key = "reason." + reason.code().code();
        return sentence(
                Optional.ofNullable(templates.get(key)).orElse(reason.code().code() + "."), reason, true);
    }

    /**
     * Returns what would cure it.
     *
     * @param reason the reason or remark
     * @return the sentence, or empty where there is nothing to cure
     */
    public Optional<String> cure(Reason reason) {
        return Optional.ofNullable(templates.get("cure." + reason.code().code()))
                .map(template -> sentence(template, reason, false));
    }

    /**
     * Returns the words for a constant, or for a rule by its id.
     *
     * @param constant the constant or id
     * @return its words in this language, or else in English
     */
    public String words(Coded constant) {
        return find(constant).orElseGet(constant::inWords);
    }

    /**
     * Finds the words for a constant.
     *
     * @param constant the constant
     * @return its words in this language, or empty if there are none
     */
    public Optional<String> find(Coded constant) {
        Class<?> type = constant instanceof Enum<?> known ? known.getDeclaringClass() : constant.getClass();
        return Optional.ofNullable(templates.get(type.getSimpleName() + "." + constant.code()));
    }

    /**
     * Returns a date as people write it in this language.
     *
     * @param date the date
     * @return the words
     */
    public String words(LocalDate date) {
        return date.format(dates);
    }

    private String sentence(String template, Reason reason, boolean fieldsInWords) {
        Matcher matcher = DETAIL.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group("detail");
            Optional<Object> value = reason.find(name);
            String words = value.map(this::valueWords).orElse("—");
            String shown = fieldsInWords && FIELDS.contains(name) ? fieldWords(words) : words;
            String counted = matcher.group(isOne(value) ? "one" : "other");
            matcher.appendReplacement(text, Matcher.quoteReplacement(counted == null ? shown : shown + " " + counted));
        }
        matcher.appendTail(text);
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private static boolean isOne(Optional<Object> value) {
        return value.filter(number -> number instanceof Number count && count.doubleValue() == 1)
                .isPresent();
    }

    /** The name of a field as people would say it; without a template {@code held on} for {@code hearing.heldOn}. */
    private String fieldWords(String name) {
        String known = templates.get("field." + name);
        if (known != null) {
            return known;
        }
        String last = name.substring(name.lastIndexOf('.') + 1);
        return CAPITAL.matcher(last).replaceAll(letter -> " " + letter.group().toLowerCase(Locale.ROOT));
    }

    private String valueWords(Object value) {
        if (value instanceof Coded constant) {
            return words(constant);
        }
        if (value instanceof LocalDate date) {
            return words(date);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::valueWords).collect(Collectors.joining(", "));
        }
        return value instanceof Citation citation ? citation.toString() : String.valueOf(value);
    }
}
