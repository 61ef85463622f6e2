package org.carepeers.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.carepeers.engagement.EngagementDraft;
import org.carepeers.peer.PeerEvent;
import org.carepeers.peer.PeerEventKind;
import org.carepeers.peer.PeerStream;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which case files and the values of this library are read from JSON and written to it.
 *
 * <p>A case file looks like this; everything but the header may be left out:
 *
 * <pre>{@code
 * {
 *   "formatVersion" : 1,
 *   "case" : { "id" : "case-1", "county" : "san-diego" },
 *   "events" : [ {
 *     "id" : "e1",
 *     "kind" : "petition-filed",
 *     "occurredOn" : "2026-02-02",
 *     "by" : { "role" : "petitioner", "party" : "p1" },
 *     "facts" : { "standing" : "family-member", "examinedOn" : "2026-01-15" }
 *   } ]
 * }
 * }</pre>
 *
 * <p>Whatever else stands in a text is refused, with all its problems at once, and never repeated. Reading is bounded by
 * the constants of this class. What is written has its fields in a fixed order, so equal values give equal texts. This
 * type is immutable and thread-safe.
 */
public final class CareJson {

    /** The most characters that a document may have. */
    public static final int LONGEST_DOCUMENT = 16 * 1024 * 1024;

    /** The most characters that one text may have. */
    public static final int LONGEST_TEXT = 100_000;

    /** The most characters that a key may have. */
    public static final int LONGEST_NAME = 200;

    /** The most digits that a number may have. */
    public static final int LONGEST_NUMBER = 20;

    /** The deepest that objects and lists may nest. */
    public static final int DEEPEST_NESTING = 50;

    /** The most problems that one refusal reports. */
    public static final int MOST_PROBLEMS = 100;

    private static final CareJson STANDARD = new CareJson();

    private final JsonMapper mapper = mapper();
    private final ObjectWriter pretty = mapper.writerWithDefaultPrettyPrinter();
    private final Values values = new Values(mapper);
    private final CaseFileWriter files = new CaseFileWriter(mapper);
    private final Known caseFile = Known.of(CaseShapes.ofCaseFile());
    private final ClassValue<Known> known = new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
            return Known.of(type == CareEvent.class ? CaseShapes.ofEvent() : Shapes.of(type));
        }
    };

    /** A shape and its names, worked out once. */
    private record Known(Shape shape, Set<String> names) {

        static Known of(Shape shape) {
            return new Known(shape, Vocabulary.of(shape));
        }
    }

    private CareJson() {}

    /**
     * Returns the reader and writer of the library's one written form.
     *
     * @return the same value every time
     */
    public static CareJson standard() {
        return STANDARD;
    }

    /**
     * Returns a new mapper that writes and reads the values of this library as this class does, for types that hold such
     * values. It knows none of the bounds and checks of this class: read with it only what was written by the same system.
     *
     * @return a mapper of its own for every call
     */
    public static JsonMapper newMapper() {
        return mapper();
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new CodedModule(), new FactsModule())
                .defaultPropertyInclusion(included(JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(List.class, CareJson::leftOutWhereEmpty)
                .withConfigOverride(Set.class, CareJson::leftOutWhereEmpty)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
        mapper.registerModule(new EventModule(new CaseFileWriter(mapper)));
        return mapper;
    }

    /** What is left out where it is empty is read as empty where it is left out. */
    private static void leftOutWhereEmpty(MutableConfigOverride collections) {
        collections
                .setInclude(included(JsonInclude.Include.NON_EMPTY))
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static JsonInclude.Value included(JsonInclude.Include values) {
        return JsonInclude.Value.construct(values, JsonInclude.Include.USE_DEFAULTS);
    }

    /**
     * Reads a case file.
     *
     * @param text the JSON of the file
     * @return the file
     * @throws CareJsonException if the text is not a case file of this format version; it tells all problems
     */
    public CaseFile readCaseFile(String text) {
        Problems problems = new Problems();
        JsonNode tree = JsonText.read(text, caseFile.names(), problems);
        CaseFile file = tree == null ? null : readCaseFile(tree, problems);
        return orThrow(file, problems, text);
    }

    /**
     * Reads a case file.
     *
     * @param stream the JSON of the file in UTF-8; read to its end and not closed
     * @return the file
     * @throws CareJsonException if the bytes are not a case file of this format version; it tells all problems
     * @throws IOException if the stream cannot be read
     */
    public CaseFile readCaseFile(InputStream stream) throws IOException {
        return readCaseFile(Utf8.read(stream));
    }

    private @Nullable CaseFile readCaseFile(JsonNode tree, Problems problems) {
        if (!isOfVersion(tree, CaseFile.FORMAT_VERSION, problems)) {
            return null;
        }
        new ShapeCheck(problems).check(JsonPath.ROOT, tree, caseFile.shape());
        return new CaseFileReader(values, problems).read(tree);
    }

    private static boolean isOfVersion(JsonNode tree, int ours, Problems problems) {
        JsonNode version = tree.path("formatVersion");
        if (version.isIntegralNumber() && !(version.canConvertToInt() && version.intValue() == ours)) {
            problems.add(
                    JsonPath.ROOT.field("formatVersion"),
                    JsonProblemKind.OTHER_FORMAT_VERSION,
                    "a format version that this release does not read; a newer release may",
                    List.of(Integer.toString(ours)));
            return false;
        }
        return true;
    }

    /**
     * Reads one value of this library, such as a {@code CareEvent}, a {@code Participant} or an {@code Engagement}.
     *
     * @param <T> the type of the value
     * @param text the JSON of the value
     * @param type the type's class
     * @return the value
     * @throws CareJsonException if the text is not such a value; it tells all problems
     * @throws IllegalArgumentException if the class is not a value type of this library
     */
    public <T> T read(String text, Class<T> type) {
        if (type == CaseFile.class) {
            return type.cast(readCaseFile(text));
        }
        Known known = this.known.get(type);
        Problems problems = new Problems();
        JsonNode tree = JsonText.read(text, known.names(), problems);
        T value = null;
        if (tree != null) {
            new ShapeCheck(problems).check(JsonPath.ROOT, tree, known.shape());
            value = type == CareEvent.class
                    ? type.cast(new EventReader(values, problems).read(JsonPath.ROOT, tree))
                    : values.read(JsonPath.ROOT, tree, type, problems);
        }
        return orThrow(value, problems, text);
    }

    /**
     * Reads a field note that may not be finished. What stands there and cannot be read is left out and listed in
     * {@link EngagementDraft#unread()}; the rest is kept. A field that is null counts as not written.
     *
     * @param text the JSON of an engagement or of a draft
     * @return the draft
     * @throws CareJsonException if the text is no JSON object at all, or too large
     */
    public EngagementDraft readDraft(String text) {
        Known known = this.known.get(EngagementDraft.class);
        Problems problems = new Problems();
        JsonNode tree = JsonText.read(text, known.names(), problems);
        if (tree instanceof ObjectNode fields) {
            return new DraftReader(values, (Shape.Fields) known.shape()).read(fields, problems);
        }
        if (tree != null) {
            new ShapeCheck(problems).check(JsonPath.ROOT, tree, known.shape());
        }
        return orThrow(null, problems, text);
    }

    /**
     * Reads a stream of peer work.
     *
     * @param <K> the events of the stream
     * @param text the JSON of the stream
     * @param kinds the closed list of events of that kind of stream
     * @return the stream
     * @throws CareJsonException if the text is not such a stream of this format version; it tells all problems
     */
    public <K extends Enum<K> & PeerEventKind> PeerStream<K> readPeerStream(String text, Class<K> kinds) {
        Known known = Known.of(PeerShapes.ofStream(kinds));
        Problems problems = new Problems();
        JsonNode tree = JsonText.read(text, known.names(), problems);
        PeerStream<K> stream = null;
        if (tree != null && isOfVersion(tree, PeerStream.FORMAT_VERSION, problems)) {
            new ShapeCheck(problems).check(JsonPath.ROOT, tree, known.shape());
            stream = new PeerStreamReader(values, problems).read(tree, kinds);
        }
        return orThrow(stream, problems, text);
    }

    private static <T> T orThrow(@Nullable T value, Problems problems, String text) {
        problems.throwIfAny(text);
        if (value == null) {
            throw new IllegalStateException("no value and no problem");
        }
        return value;
    }

    /**
     * Writes a case file, a stream of peer work or one value of this library.
     *
     * <p>Dates are ISO dates, constants are codes, and what is absent or empty is left out. The text may hold what
     * prints as redacted: it is for storing and sending, not for logs.
     *
     * @param value the value
     * @return the JSON, indented, with {@code \n} between the lines and at the end
     * @throws IllegalArgumentException if the value is not of this library
     */
    public String write(Object value) {
        try {
            return pretty.writeValueAsString(tree(value)).replace(System.lineSeparator(), "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of this library could not be written", e);
        }
    }

    /**
     * Writes what {@link #write} writes on one line, for files of JSON Lines; or one event of a stream of peer work.
     *
     * @param value the value
     * @return the JSON, without a line break
     * @throws IllegalArgumentException if the value is not of this library
     */
    public String writeLine(Object value) {
        try {
            return mapper.writeValueAsString(value instanceof PeerEvent<?> event ? files.write(event) : tree(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of this library could not be written", e);
        }
    }

    private Object tree(Object value) {
        if (value instanceof CaseFile file) {
            return files.write(file);
        }
        if (value instanceof CareEvent event) {
            return files.write(event);
        }
        if (value instanceof PeerStream<?> stream) {
            return files.write(stream);
        }
        if (!value.getClass().getName().startsWith("org.carepeers.")) {
            throw new IllegalArgumentException(value.getClass().getTypeName() + " is not a value type of this library");
        }
        return value;
    }
}
