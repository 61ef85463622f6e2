package org.carepeers.examples.commandline;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code carepeers}. Without a subcommand it prints its usage. */
@Command(
        name = "carepeers",
        mixinStandardHelpOptions = true,
        description = "Shows where a CARE case is, what may happen next, what is due, and under which section.")
public final class CarePeers implements Runnable {

    @Spec
    private CommandSpec spec;

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the words of the command line
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CarePeers()).execute(arguments));
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().usage(out);
        out.flush();
    }
}
