package org.carepeers.examples.commandline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.json.CareJson;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.workflow.care.CareWorkflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PageTest {

    private static Story story(String name, Optional<String> title) throws IOException {
        try (var stream = PageTest.class.getResourceAsStream("/journeys/" + name + ".json")) {
            CaseFile file = CareJson.standard().readCaseFile(stream);
            return Story.play(CareWorkflow.california(), file, title, Optional.empty());
        }
    }

    private static String html(Story story) {
        return new Page(story, new Phrases()).html();
    }

    /** Fails unless the page is well-formed. */
    private static Document document(String html) throws IOException, SAXException, ParserConfigurationException {
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring(html.indexOf('\n')))));
    }

    private static List<String> values(Document page, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute(attribute)) {
                values.add(element.getAttribute(attribute));
            }
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "plan-and-graduation", "services-not-provided", "a-person-dies", "taken-up"})
    void everyEventAndEveryObligationStandsThereOnce(String name) throws Exception {
        Story story = story(name, Optional.empty());
        Document page = document(html(story));
        assertThat(values(page, "data-event"))
                .containsExactlyElementsOf(story.steps().stream()
                        .map(step -> step.event().id().value())
                        .toList());
        assertThat(values(page, "data-obligation"))
                .containsExactlyElementsOf(story.duties().stream()
                        .map(duty -> duty.obligation().id().toString())
                        .toList());
        assertThat(values(page, "id")).doesNotHaveDuplicates();
    }

    @Test
    void thePageRefersToNothingOutsideItself() throws Exception {
        Document page = document(html(story("family", Optional.empty())));
        assertThat(values(page, "src")).isEmpty();
        assertThat(values(page, "href")).allSatisfy(link -> assertThat(link).startsWith("#"));
        assertThat(page.getElementsByTagName("link").getLength()).isZero();
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(html(story("family", Optional.empty()))).doesNotContain("@import", "url(");
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Document page = document(html(story("family", Optional.empty())));
        List<String> targets = values(page, "id").stream().map(id -> "#" + id).toList();
        assertThat(targets).containsAll(values(page, "href"));
        assertThat(values(page, "aria-labelledby").stream()
                        .flatMap(ids -> List.of(ids.split(" ")).stream())
                        .map(id -> "#" + id))
                .isNotEmpty()
                .isSubsetOf(targets);
    }

    @Test
    void whatIsPutIntoThePageIsEscaped() throws Exception {
        String html = html(story("family", Optional.of("<script>alert('\"&')</script>")));
        document(html);
        assertThat(html).contains("&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;");
    }

    @Test
    void aTermIsNobodysTaskAndIsNeverMet() throws Exception {
        String html = html(story("plan-and-graduation", Optional.empty()));
        assertThat(html)
                .contains("<title>The term of the CARE plan: through Sat Apr 3, 2027, over</title>")
                .doesNotContain("CARE process timeline");
        assertThat(row(html, "plan-term@"))
                .contains("through Sat Apr 3, 2027", ">over<", "state-gone")
                .doesNotContain(">met<");
    }

    private static String row(String html, String obligation) {
        int from = html.indexOf("<tr data-obligation=\"" + obligation);
        assertThat(from).isPositive();
        return html.substring(from, html.indexOf("</tr>", from));
    }

    @Test
    void thePageTellsWhatADismissalLeavesOpen() throws Exception {
        assertThat(html(story("bad-faith", Optional.empty())))
                .contains("with prejudice; not the original petitioner on those facts");
        assertThat(html(story("a-person-dies", Optional.empty()))).doesNotContain("may petition again");
    }

    @Test
    void thePageNamesNobody() throws Exception {
        assertThat(html(story("family", Optional.empty()))).doesNotContain("Robin", "Pat Example", "1994");
    }

    @Test
    void aCaseInWhichNothingHasHappenedHasAPage() throws Exception {
        CaseFile file = CareJson.standard()
                .readCaseFile("{\"formatVersion\":1,\"case\":{\"id\":\"c1\",\"county\":\"yolo\"},\"events\":[]}");
        Story story = Story.play(CareWorkflow.california(), file, Optional.empty(), Optional.empty());
        assertThat(document(html(story)).getElementsByTagName("section").getLength())
                .isEqualTo(6);
    }
}
