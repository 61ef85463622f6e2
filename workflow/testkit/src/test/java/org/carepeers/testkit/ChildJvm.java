package org.carepeers.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own, from the classes of this test, that says what it has done line by line. */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader says;

    private ChildJvm(Process process) {
        this.process = process;
        this.says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm start(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                classPath(main),
                main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildJvm(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("Java starts", e);
        }
    }

    /** All that this program is made of, wherever it was found. */
    private static String classPath(Class<?> main) {
        String file = main.getName().replace('.', '/') + ".class";
        String found = main.getResource("/" + file).getPath();
        return String.join(
                File.pathSeparator,
                found.substring(0, found.length() - file.length()),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    /** Returns the next line; null once the program has ended. */
    String line() {
        try {
            return says.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    void tell(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The program listens", e);
        }
    }

    /** Ends the program at once, as SIGKILL does. */
    void kill() {
        process.destroyForcibly();
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        kill();
    }
}
