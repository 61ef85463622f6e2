package org.carepeers.examples.commandline.terminal;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How text may look where it is printed.
 *
 * @param terminal whether a person reads it at a terminal
 * @param colour whether colours and weights may be used: only on a terminal whose reader has not asked for none
 * @param unicode whether the output can show more than ASCII
 * @param width the number of columns within which text is kept
 */
public record Look(boolean terminal, boolean colour, boolean unicode, int width) {

    private static final int COLUMNS = 96;

    /**
     * Returns the look of text that goes into a file or to another program.
     *
     * @return no colour, all characters
     */
    public static Look plain() {
        return new Look(false, false, true, COLUMNS);
    }

    /**
     * Returns the look of this process's standard output.
     *
     * @param environment the environment, of which {@code NO_COLOR} and {@code TERM} are read
     * @return the look
     */
    public static Look ofProcess(Map<String, String> environment) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
        String encoding =
                System.getProperty("stdout.encoding", Charset.defaultCharset().name());
        boolean unicode = encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
        boolean terminal = isTerminal(System.console());
        return new Look(terminal, wanted && terminal, unicode, COLUMNS);
    }

    /** From JDK 22 on a console may exist where there is no terminal; it can then be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
