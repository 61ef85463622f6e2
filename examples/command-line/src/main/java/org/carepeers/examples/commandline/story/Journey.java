package org.carepeers.examples.commandline.story;

/**
 * A journey that is built in.
 *
 * @param name the name by which it is asked for
 * @param title what happens in it, in one line
 */
public record Journey(String name, String title) {}
