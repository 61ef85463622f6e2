package org.carepeers.workflow.diagram;

import java.util.List;

/** Writes the elements of an SVG document. */
final class SvgText {

    private final StringBuilder text = new StringBuilder();

    /** Opens an element; attributes are given as name and value in turn. */
    SvgText open(String element, Object... attributes) {
        start(element, attributes).append(">\n");
        return this;
    }

    SvgText close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    SvgText empty(String element, Object... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    SvgText words(String element, String words, Object... attributes) {
        start(element, attributes).append('>').append(Words.xml(words));
        return close(element);
    }

    SvgText box(Box box, int radius, String type) {
        return empty(
                "rect",
                "class",
                type,
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                radius);
    }

    /** Writes lines below one another, centred on a place. */
    SvgText centred(List<String> lines, int x, int middle, int lineHeight) {
        double first = middle - (lines.size() - 1) * lineHeight / 2.0 + 4.5;
        for (int i = 0; i < lines.size(); i++) {
            words("text", lines.get(i), "x", x, "y", first + i * lineHeight);
        }
        return this;
    }

    /** Writes the number of a move, centred on a place. */
    SvgText number(String numbers, int x, int y, String type) {
        int width = (int) Math.ceil(Words.width(numbers, Layout.BADGE_SIZE)) + 9;
        open("g", "class", "number " + type);
        box(new Box(x - width / 2, y - 7, width, 14), 7, "badge");
        words("text", numbers, "x", x - width / 2 + width / 2.0, "y", y + 3.5);
        return close("g");
    }

    SvgText raw(String markup) {
        text.append(markup);
        return this;
    }

    private StringBuilder start(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(Words.xml(plain(attributes[i + 1]))).append('"');
        }
        return text;
    }

    private static String plain(Object value) {
        String words = value.toString();
        return value instanceof Double && words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
