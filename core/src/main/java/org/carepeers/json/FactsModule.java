package org.carepeers.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.jspecify.annotations.Nullable;

/** How the facts in force of a case stand in JSON: an object with a field for each, in the order in which they are held. */
final class FactsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    FactsModule() {
        addSerializer(Facts.class, new Writer());
        addDeserializer(Facts.class, new Reader(CareFacts.all()));
    }

    private static final class Writer extends JsonSerializer<Facts> {

        @Override
        public void serialize(Facts facts, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeStartObject();
            for (Fact<?> fact : facts.stated()) {
                provider.defaultSerializeField(fact.name(), ordered(facts.orNull(fact)), generator);
            }
            generator.writeEndObject();
        }

        /** A set is written in the order of its codes, so that equal facts give equal texts. */
        private static @Nullable Object ordered(@Nullable Object value) {
            return value instanceof Set<?> set
                    ? set.stream().map(each -> ((Coded) each).code()).sorted().toList()
                    : value;
        }
    }

    private static final class Reader extends JsonDeserializer<Facts> {

        private final Map<String, Fact<?>> facts = new HashMap<>();
        private final Map<Fact<?>, JavaType> types = new HashMap<>();

        Reader(Iterable<Fact<?>> all) {
            for (Fact<?> fact : all) {
                facts.put(fact.name(), fact);
                types.put(fact, typeOf(fact.type()));
            }
        }

        private static JavaType typeOf(FactType<?> type) {
            TypeFactory factory = TypeFactory.defaultInstance();
            if (type instanceof FactType.Code<?> code) {
                return factory.constructType(code.type());
            }
            if (type instanceof FactType.Codes<?> codes) {
                return factory.constructCollectionType(Set.class, codes.type());
            }
            if (type instanceof FactType.Document<?> document) {
                return factory.constructType(document.type());
            }
            return factory.constructType(simple(type));
        }

        private static Class<?> simple(FactType<?> type) {
            if (type instanceof FactType.Day) {
                return LocalDate.class;
            }
            return type instanceof FactType.Count ? Integer.class : String.class;
        }

        @Override
        public Facts deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Facts read = Facts.none();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                Fact<?> fact = facts.get(name);
                if (fact == null) {
                    throw context.weirdStringException(name, Facts.class, "not the name of a fact");
                }
                parser.nextToken();
                read = with(read, fact, context.readValue(parser, types.get(fact)));
            }
            return read;
        }

        @SuppressWarnings("unchecked") // Facts.with() refuses whatever the type does not admit
        private static <T> Facts with(Facts facts, Fact<T> fact, Object value) {
            return facts.with(fact, (T) value);
        }
    }
}
