package org.carepeers.examples.commandline.terminal;

/** What a stretch of text is, by which it gets its colour on a terminal. */
public enum Tone {
    /** Text like any other. */
    PLAIN(""),
    /** A heading. */
    HEADING("1"),
    /** What may be passed over. */
    QUIET("2"),
    /** A move of the case. */
    MOVE("1;36"),
    /** Peer support, which is not the law's. */
    PEER("35"),
    /** Something done, and on time. */
    DONE("32"),
    /** Something to look at. */
    REMARK("33"),
    /** Something refused or overdue. */
    ALERT("1;31");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
