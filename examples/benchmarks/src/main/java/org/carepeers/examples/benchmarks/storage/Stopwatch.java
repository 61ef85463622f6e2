package org.carepeers.examples.benchmarks.storage;

import java.util.Arrays;

/** Measures things in turn, so that whatever else the machine does meets them all alike. */
final class Stopwatch {

    private static final double NANOS_TO_MICROS = 1_000;
    private static final int WARMING = 30;

    /** Something that is measured. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    private Stopwatch() {}

    /**
     * Returns the median time of each, in microseconds, over rounds in which each is done a number of times, after others in
     * which the virtual machine and the database warm up.
     */
    static double[] medians(int rounds, int times, Work... works) throws Exception {
        double[][] measured = new double[works.length][rounds];
        for (int round = -WARMING; round < rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                double micros = micros(times, works[i]);
                if (round >= 0) {
                    measured[i][round] = micros;
                }
            }
        }
        return Arrays.stream(measured)
                .mapToDouble(all -> Arrays.stream(all).sorted().toArray()[rounds / 2])
                .toArray();
    }

    private static double micros(int times, Work work) throws Exception {
        long from = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (System.nanoTime() - from) / NANOS_TO_MICROS / times;
    }
}
