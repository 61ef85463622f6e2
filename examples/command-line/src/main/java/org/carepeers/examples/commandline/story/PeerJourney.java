package org.carepeers.examples.commandline.story;

import java.util.List;

/**
 * A journey with peer support that is built in.
 *
 * @param name the name by which it is asked for
 * @param title what happens in it, in one line
 * @param cases the person's cases, the one that is told last
 * @param streams the accompaniments: the person's own, and those of others beside it
 * @param workers the workers' own streams, from which it is told who is away; empty if none is told
 */
public record PeerJourney(String name, String title, List<String> cases, List<String> streams, List<String> workers) {}
