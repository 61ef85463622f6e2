package org.carepeers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that someone might send who means harm: good ones with a part exchanged, and nonsense that nests. */
final class HostileJson {

    /** What stands for a personal value, and must never come back in an error. */
    static final String MARKER = "Zzyzx Invented";

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|-?\\d[\\d.eE+-]*|true|false|null|[\\[{]");
    private static final String[] NASTY = {
        "null",
        "true",
        "-0",
        "1e999999",
        "1e-999999",
        "0.1e+2147483648",
        "99999999999999999999",
        "999999999999999999999999999999",
        "NaN",
        "Infinity",
        "0x1F",
        "007",
        "'" + MARKER + "'",
        "\"" + MARKER + "\"",
        "\"" + MARKER + "\\u0000\"",
        "\"" + MARKER + "\u0000\"",
        "\"\\uD800 " + MARKER + "\"",
        "\"\uDC00" + MARKER + "\"",
        "\"\uFEFF" + MARKER + "\"",
        "\"\u202E" + MARKER + "\"",
        "\"{\\\"name\\\":\\\"" + MARKER + "\\\"}\"",
        "\"2026-02-30\"",
        "\"+999999999-12-31\"",
        "\"-999999999-01-01\"",
        "\"2026-02-03T24:00:00Z\"",
        "\"2026-02-03\"",
        "\"continued\"",
        "\"\"",
        "[]",
        "{}",
        "[[[]]]",
        "[\"" + MARKER + "\",\"" + MARKER + "\"]",
        "{\"" + MARKER + "\":\"" + MARKER + "\"}",
        "{\"@class\":\"java.lang.ProcessBuilder\",\"command\":[\"" + MARKER + "\"]}",
        "[\"java.util.ArrayList\",[\"" + MARKER + "\"]]",
        "[\"javax.script.ScriptEngineManager\",[[\"java.net.URLClassLoader\",[\"" + MARKER + "\"]]]]",
        "{\"@type\":\"" + MARKER + "\",\"@id\":1,\"$ref\":\"#\",\"__proto__\":{}}",
        "{\"kind\":\"" + MARKER + "\"}",
        "{\"kind\":\"lps\",\"kind\":\"appeal\"}",
        "/* " + MARKER + " */1",
        "{,}",
        "[1,]"
    };
    private static final String[] PIECES = {
        "{", "}", "[", "]", "\"", ",", ":", "null", "1e9", "-", "\\", "\\u", "\\u0000", "\u0000", "\uFEFF", "\uD800",
        MARKER, "//", "\n", "\""
    };

    private final Random random;
    private final List<String> names;

    HostileJson(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    /** Returns one more text, most often a good one that was tampered with. */
    String next(String good) {
        int dice = random.nextInt(2_000);
        if (dice == 0) {
            return huge();
        }
        if (dice < 250) {
            StringBuilder text = new StringBuilder();
            nonsense(text, 2 + random.nextInt(6));
            return text.toString();
        }
        String text = good;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            text = dice % 3 == 0 ? scratched(text) : exchanged(text);
        }
        return text;
    }

    private String huge() {
        return switch (random.nextInt(6)) {
            case 0 -> "[".repeat(CareJson.DEEPEST_NESTING + random.nextInt(100_000));
            case 1 -> "{\"a\":".repeat(CareJson.DEEPEST_NESTING + random.nextInt(10_000));
            case 2 -> "\"" + MARKER + "x".repeat(CareJson.LONGEST_TEXT) + "\"";
            case 3 -> "{\"" + MARKER + "k".repeat(CareJson.LONGEST_NAME) + "\":1}";
            case 4 -> "[" + "8".repeat(CareJson.LONGEST_NUMBER + 1 + random.nextInt(50_000)) + "]";
            default -> "{" + "\"id\":\"x\",".repeat(20_000) + "\"id\":1}";
        };
    }

    private void nonsense(StringBuilder text, int depth) {
        int dice = random.nextInt(depth < 1 ? 4 : 9);
        if (dice < 4) {
            text.append(one(NASTY));
        } else if (dice < 6) {
            text.append('[');
            for (int i = random.nextInt(4); i >= 0; i--) {
                nonsense(text, depth - 1);
                text.append(i == 0 ? "" : ",");
            }
            text.append(']');
        } else {
            text.append('{');
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append('"').append(name()).append("\":");
                nonsense(text, depth - 1);
                text.append(i == 0 ? "" : ",");
            }
            text.append('}');
        }
    }

    private String name() {
        return random.nextInt(6) == 0 ? MARKER : names.get(random.nextInt(names.size()));
    }

    /** One token becomes another, or an object gets one field more. */
    private String exchanged(String good) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(good);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tokens.isEmpty()) {
            return good + one(NASTY);
        }
        int[] token = tokens.get(random.nextInt(tokens.size()));
        String instead = good.charAt(token[0]) == '{'
                ? "{\"" + name() + "\":" + one(NASTY) + (random.nextInt(9) == 0 ? "" : ",")
                : good.charAt(token[0]) == '[' ? "[" + one(NASTY) + "," : one(NASTY);
        return good.substring(0, token[0]) + instead + good.substring(token[1]);
    }

    /** Characters are put in, taken out, doubled or cut off. */
    private String scratched(String good) {
        int at = random.nextInt(good.length() + 1);
        int to = Math.min(good.length(), at + random.nextInt(12));
        return switch (random.nextInt(5)) {
            case 0 -> good.substring(0, at);
            case 1 -> good.substring(0, at) + one(PIECES) + good.substring(at);
            case 2 -> good.substring(0, to) + good.substring(at);
            case 3 -> good.substring(0, at) + (char) random.nextInt(0x10000) + good.substring(at);
            default -> good.substring(0, at) + good.substring(to);
        };
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
