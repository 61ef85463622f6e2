package org.carepeers.examples.embedding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.carepeers.statute.Citation;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that embeds the library as a vendor would.
 *
 * <p>It says on which path it runs and fails if that is not the path it was told, so that neither way can be taken for
 * the other. The library reads and writes with Jackson 2 while the program around it uses Jackson 3.
 */
public final class Embedding {

    private Embedding() {}

    /**
     * Reads a citation, writes it with the library's Jackson and reads the text back with the program's own.
     *
     * @param arguments the path this program is to run on: {@code class-path} or {@code module-path}
     * @throws JsonProcessingException if the citation cannot be written
     */
    public static void main(String[] arguments) throws JsonProcessingException {
        String path = Citation.class.getModule().isNamed() ? "module-path" : "class-path";
        require(path.equals(arguments[0]), "runs on the " + path + ", not on the " + arguments[0]);

        Citation citation = Citation.parse("WIC 5977.1(a)(2)(A)");
        String json = new ObjectMapper().writeValueAsString(citation);
        String text = new JsonMapper().readValue(json, String.class);
        require(Citation.parse(text).equals(citation), "the citation did not come back: " + text);
        require(new ObjectMapper().readValue(json, Citation.class).equals(citation), "Jackson 2 could not read " + json);

        System.out.println("On the " + path + ": " + citation + ", with Jackson " + new ObjectMapper().version()
                + " inside and Jackson " + new JsonMapper().version() + " outside");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Expected otherwise: " + otherwise);
        }
    }
}
