package org.carepeers.examples.commandline;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says on standard error that work goes on, once it takes long and someone is there to read it. */
final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final PrintWriter err;
    private final boolean isRead;

    /** Progress that is told only if a person reads it. */
    Progress(PrintWriter err, boolean isRead) {
        this.err = err;
        this.isRead = isRead;
    }

    /** Does the work, and says every few seconds that it goes on. */
    <T> T during(String what, Supplier<T> work) {
        if (!isRead) {
            return work.get();
        }
        Timer timer = new Timer("progress", true);
        long began = System.nanoTime();
        timer.scheduleAtFixedRate(
                new TimerTask() {
                    @Override
                    public void run() {
                        tell(what, began);
                    }
                },
                PATIENCE.toMillis(),
                PATIENCE.toMillis());
        try {
            return work.get();
        } finally {
            timer.cancel();
        }
    }

    private void tell(String what, long began) {
        err.println(what + " … " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s");
        err.flush();
    }
}
