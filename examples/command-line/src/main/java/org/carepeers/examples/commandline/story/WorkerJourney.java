package org.carepeers.examples.commandline.story;

/**
 * A journey of a worker that is built in.
 *
 * @param name the name by which it is asked for
 * @param title what happens in it, in one line
 * @param worker the worker of the built-in team
 */
public record WorkerJourney(String name, String title, String worker) {

    /** A worker who grows from the first level to lead. */
    public static final WorkerJourney FIRST_LEVEL_TO_LEAD = new WorkerJourney(
            "rss-1-to-lead", "A worker grows from RSS 1 to lead, across two agencies, and stays a peer.", "rosa");
}
