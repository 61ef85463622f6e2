package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a text is, reading it gives a file or a refusal that repeats nothing of it. */
class HostileTextTest {

    private static final String MARKER = "Zzyzx Invented";

    private final CareJson json = CareJson.standard();
    private final ObjectMapper mapper = new ObjectMapper();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void aTextWithCharactersChangedIsReadOrRefused() {
        String whole = BrokenFile.whole();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(4)), piece());
            }
            readOrRefused(text.toString());
        }
    }

    @Test
    void aFileWithPartsExchangedIsReadOrRefused() throws JsonProcessingException {
        String whole = json.write(new RandomCaseFiles(seed).next(0.6));
        for (int i = 0; i < 300; i++) {
            JsonNode tree = mapper.readTree(whole);
            for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
                exchange(tree);
            }
            readOrRefused(mapper.writeValueAsString(tree));
        }
    }

    private void readOrRefused(String text) {
        try {
            assertThat(json.readCaseFile(text)).isNotNull();
        } catch (CareJsonException refusal) {
            assertThat(refusal.problems().toString() + refusal.getMessage())
                    .as("seed %d", seed)
                    .doesNotContain(MARKER);
        }
    }

    private String piece() {
        String[] pieces = {"", "{", "}", "[", "]", "\"", ",", ":", "null", "1e9", "-", "\\u0000", "\u0000", MARKER};
        return pieces[random.nextInt(pieces.length)];
    }

    private void exchange(JsonNode tree) {
        List<JsonNode> holders = new ArrayList<>();
        collect(tree, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ArrayNode list) {
            list.insert(random.nextInt(list.size() + 1), part());
        } else if (holder instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() || random.nextInt(8) == 0 ? MARKER : names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, part());
            }
        }
    }

    private JsonNode part() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(9)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextInt());
            case 2 -> nodes.numberNode(1.5);
            case 3 -> nodes.booleanNode(true);
            case 4 -> nodes.arrayNode().add(MARKER);
            case 5 -> nodes.objectNode().put(MARKER, MARKER);
            case 6 -> nodes.textNode("2026-02-03");
            case 7 -> nodes.textNode("continued");
            default -> nodes.textNode(MARKER);
        };
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(each -> collect(each, holders));
        }
    }
}
