package org.carepeers.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.function.Function;
import org.carepeers.peer.PeerEvent;
import org.carepeers.proceeding.CareEvent;

/** Writes an event that stands inside another value as it stands in a file. */
final class EventModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    EventModule(CaseFileWriter files) {
        addSerializer(CareEvent.class, new Writer<>(files::write));
        addSerializer(PeerEvent.class, new Writer<PeerEvent<?>>(files::write).erased());
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final Function<T, JsonNode> tree;

        Writer(Function<T, JsonNode> tree) {
            this.tree = tree;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal knows no kind of event
        JsonSerializer<PeerEvent> erased() {
            return (JsonSerializer<PeerEvent>) (JsonSerializer) this;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeTree(tree.apply(value));
        }
    }
}
