package org.carepeers.examples.commandline.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Well-formed markup in the making: every text and attribute is escaped, every element closed. Not thread-safe. */
final class Html {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. Attributes are names and values in turn. */
    Html open(String element, Object... attributes) {
        start(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Writes an element that holds text. */
    Html element(String element, String content, Object... attributes) {
        start(element, attributes)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** Writes an element that holds nothing. */
    Html empty(String element, Object... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    /** Writes text. */
    Html text(String content) {
        text.append(escaped(content));
        return this;
    }

    /** Writes markup that is well-formed by itself. */
    Html markup(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    private StringBuilder start(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1].toString()))
                    .append('"');
        }
        return text;
    }

    static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
