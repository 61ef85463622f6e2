package org.carepeers.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.carepeers.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which {@link Coded} enumerations stand in JSON: as their codes, as values and as keys.
 *
 * <p>A text that is not a code gives an error that lists the codes and does not repeat the text.
 */
final class CodedModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers(new CodeWriter()));
        context.addKeySerializers(new Writers(new CodeKeyWriter()));
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new KeyReaders());
    }

    private static boolean isCodedEnum(Class<?> type) {
        return Coded.class.isAssignableFrom(type) && Enum.class.isAssignableFrom(type);
    }

    private static final class Writers extends Serializers.Base {

        private final JsonSerializer<?> writer;

        Writers(JsonSerializer<?> writer) {
            this.writer = writer;
        }

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isCodedEnum(type.getRawClass()) ? writer : null;
        }
    }

    private static final class CodeWriter extends JsonSerializer<Coded> {

        @Override
        public void serialize(Coded value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.code());
        }
    }

    private static final class CodeKeyWriter extends JsonSerializer<Coded> {

        @Override
        public void serialize(Coded value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(value.code());
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) throws JsonMappingException {
            return isCodedEnum(type) ? new CodeReader(type) : null;
        }
    }

    private static final class KeyReaders implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isCodedEnum(type.getRawClass()) ? new CodeKeyReader(type.getRawClass()) : null;
        }
    }
}
