package org.carepeers.examples.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carepeers.examples.commandline.terminal.Look;
import picocli.CommandLine;

/** One run of the command: its exit code and what it printed. */
record Run(int code, String out, String err) {

    static Run of(String... words) {
        return in(Path.of("target"), words);
    }

    static Run in(Path folder, String... words) {
        return looking(Look.plain(), folder, words);
    }

    /** Runs a command on a store. */
    static Run on(Path store, Path folder, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(1, "--store");
        all.add(2, store.toString());
        return in(folder, all.toArray(String[]::new));
    }

    static Run looking(Look look, Path folder, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                CarePeers.commandLine(look, folder).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return new Run(code, out.toString(), err.toString());
    }
}
