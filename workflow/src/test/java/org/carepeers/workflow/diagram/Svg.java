package org.carepeers.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a drawing back. */
final class Svg {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+) (\\d+)");

    private Svg() {}

    static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new AssertionError("The drawing is not well-formed", broken);
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static Element child(Element root, String name) {
        return elements(root, name).get(0);
    }

    static List<Element> groups(Element root, String attribute) {
        return elements(root, "g").stream()
                .filter(group -> group.hasAttribute(attribute))
                .toList();
    }

    static List<String> values(Element root, String attribute) {
        return groups(root, attribute).stream()
                .map(group -> group.getAttribute(attribute))
                .toList();
    }

    static List<String> moves(Element root) {
        return groups(root, "data-from").stream()
                .map(move -> move.getAttribute("data-from") + " " + move.getAttribute("data-to"))
                .toList();
    }

    /** The groups that carry all the classes. */
    static List<Element> ofClass(Element root, String classes) {
        List<String> asked = List.of(classes.split(" "));
        return elements(root, "g").stream()
                .filter(group ->
                        Arrays.asList(group.getAttribute("class").split(" ")).containsAll(asked))
                .toList();
    }

    /** The rectangles of any of the classes, without those of the key. */
    static List<Box> boxes(Element root, String... classes) {
        return elements(root, "rect").stream()
                .filter(rect -> List.of(classes).contains(rect.getAttribute("class")))
                .map(rect ->
                        new Box(number(rect, "x"), number(rect, "y"), number(rect, "width"), number(rect, "height")))
                .toList();
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    /** The level and upright parts of all lines without bows, each as the thin box that it fills. */
    static List<Box> lines(Element root) {
        List<Box> parts = new ArrayList<>();
        for (Element path : elements(root, "path")) {
            boolean bowed = path.getAttribute("d").contains("C");
            if (path.getAttribute("class").equals("line") && !bowed) {
                List<int[]> points = NUMBERS.matcher(path.getAttribute("d"))
                        .results()
                        .map(Svg::point)
                        .toList();
                for (int i = 1; i < points.size(); i++) {
                    parts.add(between(points.get(i - 1), points.get(i)));
                }
            }
        }
        return parts;
    }

    private static int[] point(MatchResult match) {
        return new int[] {Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))};
    }

    private static Box between(int[] a, int[] b) {
        return new Box(
                Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]) + 1, Math.abs(a[1] - b[1]) + 1);
    }

    static void assertApart(List<Box> boxes) {
        assertThat(boxes).isNotEmpty();
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(boxes.get(i).overlaps(other))
                        .as(boxes.get(i) + " and " + other)
                        .isFalse();
            }
        }
    }

    static void assertWithin(Element root, List<Box> boxes) {
        int width = number(root, "width");
        int height = number(root, "height");
        assertThat(boxes)
                .allMatch(box -> box.x() >= 0 && box.y() >= 0 && box.right() <= width && box.bottom() <= height);
    }

    static void assertNoLineThrough(List<Box> boxes, List<Box> lines) {
        assertThat(lines).isNotEmpty();
        for (Box box : boxes) {
            for (Box line : lines) {
                assertThat(box.grown(-2).overlaps(line))
                        .as(box + " and " + line)
                        .isFalse();
            }
        }
    }
}
