package org.carepeers.workflow.diagram;

import java.util.ArrayList;
import java.util.List;
import org.carepeers.workflow.diagram.Graph.Event;

/** Words in a drawing: about how wide they are, where they break, and how they are written in XML. */
final class Words {

    private Words() {}

    /** Estimates the width for a sans serif face, rather too wide than too narrow. */
    static double width(String words, double size) {
        return words.chars().mapToDouble(Words::share).sum() * size;
    }

    private static double share(int c) {
        if ("iljI.,:;'|!()[] ".indexOf(c) >= 0) {
            return 0.32;
        }
        if ("ftr-/".indexOf(c) >= 0) {
            return 0.4;
        }
        if ("mwMW".indexOf(c) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(c) ? 0.7 : 0.58;
    }

    /** Breaks words into lines no wider than a width, unless a single word is wider. */
    static List<String> wrap(String words, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Writes the numbers of events shortly: {@code 2, 4–7}. */
    static String numbers(List<Event> events) {
        List<Integer> numbers = events.stream().map(Event::number).sorted().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int last = i;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(numbers.get(i));
            if (last > i) {
                text.append(last == i + 1 ? ", " : "–").append(numbers.get(last));
                i = last;
            }
        }
        return text.toString();
    }

    static String xml(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
