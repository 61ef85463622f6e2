package org.carepeers.statute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carepeers.Coded;

/**
 * The catalogue of CARE forms, read from a data file of this package.
 *
 * <p>It lists what was found as of the day it was written, each form with its confidence, and separately the numbers that
 * were looked for and not found. This type is immutable and thread-safe.
 */
public final class CourtForms {

    private static final String RESOURCE = "court-forms.json";

    private final List<CourtForm> forms;
    private final List<String> notFound;

    private CourtForms(List<CourtForm> forms, List<String> notFound) {
        this.forms = List.copyOf(forms);
        this.notFound = List.copyOf(notFound);
    }

    /**
     * Returns California's forms.
     *
     * @return the catalogue, the same value each time
     */
    public static CourtForms california() {
        return California.FORMS;
    }

    /**
     * Returns every form, in the order of their numbers.
     *
     * @return the forms
     */
    public List<CourtForm> all() {
        return forms;
    }

    /**
     * Finds a form by its number.
     *
     * @param number the number, such as {@code CARE-100}
     * @return the form, or empty if the catalogue does not know the number
     */
    public Optional<CourtForm> find(String number) {
        return forms.stream().filter(form -> form.number().equals(number)).findFirst();
    }

    /**
     * Returns the numbers of the series that were looked for and not found in any source.
     *
     * @return the numbers, in order
     */
    public List<String> notFound() {
        return notFound;
    }

    private static final class California {
        private static final CourtForms FORMS = load();

        private static CourtForms load() {
            try (InputStream stream = Objects.requireNonNull(CourtForms.class.getResourceAsStream(RESOURCE))) {
                return read(new ObjectMapper().readTree(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    private static CourtForms read(JsonNode file) {
        Map<String, Source> sources = new HashMap<>();
        for (JsonNode node : file.path("sources")) {
            Source source = new Source(
                    node.required("handle").textValue(),
                    node.required("title").textValue(),
                    text(node, "url").map(URI::create),
                    text(node, "readAsOf").map(LocalDate::parse));
            sources.put(source.handle(), source);
        }
        List<CourtForm> forms = new ArrayList<>();
        file.required("forms").forEach(node -> forms.add(form(node, sources)));
        return new CourtForms(forms, texts(file, "notFound"));
    }

    private static CourtForm form(JsonNode node, Map<String, Source> sources) {
        return CourtForm.builder()
                .number(node.required("number").textValue())
                .title(text(node, "title"))
                .step(node.required("step").textValue())
                .use(coded(FormUse.class, node, "use"))
                .confidence(coded(Confidence.class, node, "confidence"))
                .source(text(node, "source").map(handle -> Objects.requireNonNull(sources.get(handle), handle)))
                .effectiveFrom(text(node, "effectiveFrom").map(LocalDate::parse))
                .citations(
                        texts(node, "citations").stream().map(Citation::parse).toList())
                .notes(texts(node, "notes"))
                .build();
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, JsonNode node, String field) {
        String code = node.required(field).textValue();
        return Coded.find(type, code).orElseThrow(() -> new IllegalStateException(RESOURCE + ": " + code));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(item -> texts.add(item.textValue()));
        return texts;
    }
}
