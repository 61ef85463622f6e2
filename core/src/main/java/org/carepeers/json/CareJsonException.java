package org.carepeers.json;

import java.util.List;

/**
 * A refusal to read a piece of JSON: every problem found, each with its place and what is allowed there.
 *
 * <p>The path, the problem and the rest are those of the first problem. No message repeats a value, and there is no
 * cause, since a parser's own exceptions do repeat values.
 */
public final class CareJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<JsonProblem> problems;

    CareJsonException(List<JsonProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<JsonProblem> problems) {
        int more = problems.size() - 1;
        String first = problems.get(0).sentence();
        return more == 0 ? first : first + " (and " + more + (more == 1 ? " more problem)" : " more problems)");
    }

    /**
     * Returns everything that was found wrong, in the order of the text; at most {@link CareJson#MOST_PROBLEMS}.
     *
     * @return the problems, at least one
     */
    public List<JsonProblem> problems() {
        return problems;
    }

    /**
     * Returns where the first problem is.
     *
     * @return a JSON path, such as {@code $.events[3].facts.standing}
     */
    public String path() {
        return problems.get(0).path();
    }

    /**
     * Returns what the first problem is.
     *
     * @return the kind of problem
     */
    public JsonProblemKind problem() {
        return problems.get(0).kind();
    }

    /**
     * Returns what is allowed in the place of the first problem.
     *
     * @return names, codes or a form; empty if there is nothing to say
     */
    public List<String> allowed() {
        return problems.get(0).allowed();
    }

    /**
     * Returns the line of the first problem.
     *
     * @return the line, from 1; 0 if not known
     */
    public int line() {
        return problems.get(0).line();
    }

    /**
     * Returns the column of the first problem.
     *
     * @return the column, from 1; 0 if not known
     */
    public int column() {
        return problems.get(0).column();
    }
}
