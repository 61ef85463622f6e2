package org.carepeers.examples.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
