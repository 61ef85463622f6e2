package org.carepeers.workflow.diagram;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.carepeers.workflow.machine.ProcessTable;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a process, as Mermaid text or as SVG.
 *
 * <pre>{@code
 * String svg = ProcessDiagram.of(table)
 *         .titled("The CARE process")
 *         .stageTitles(CareStage::title)
 *         .columns(stage -> stage.phase().title())
 *         .withPath(List.of(CareStage.NOT_STARTED, CareStage.AWAITING_PRIMA_FACIE_REVIEW))
 *         .svg();
 * }</pre>
 *
 * <p>Drawn are the rows that move a case from one stage to another. An event that moves nothing is left out; an event
 * that may end a case from many stages alike is drawn once, at the stage where it leads. Both texts depend on the table
 * and the settings alone: the same diagram always gives the same text. This type is immutable and thread-safe if the
 * functions given to it are.
 *
 * @param <S> the stages
 * @param <K> the kinds of event
 */
public final class ProcessDiagram<S extends Enum<S>, K extends Enum<K>> {

    final ProcessTable<S, K, ?, ?, ?> table;
    final Function<? super K, String> kindTitle;
    final Function<? super S, String> stageTitle;
    final @Nullable Function<? super S, String> column;
    final @Nullable LocalDate on;
    private final String title;
    private final List<S> path;
    private final Set<K> happened;

    private ProcessDiagram(
            ProcessTable<S, K, ?, ?, ?> table,
            String title,
            Function<? super S, String> stageTitle,
            Function<? super K, String> kindTitle,
            @Nullable Function<? super S, String> column,
            @Nullable LocalDate on,
            List<S> path,
            Set<K> happened) {
        this.table = table;
        this.title = title;
        this.stageTitle = stageTitle;
        this.kindTitle = kindTitle;
        this.column = column;
        this.on = on;
        this.path = List.copyOf(path);
        this.happened = Set.copyOf(happened);
    }

    /**
     * Returns the diagram of a table, with titles made from the names of the constants and the stages in columns by
     * their distance from the first.
     *
     * @param <S> the stages
     * @param <K> the kinds of event
     * @param table the table
     * @return the diagram, without a path
     */
    public static <S extends Enum<S>, K extends Enum<K>> ProcessDiagram<S, K> of(ProcessTable<S, K, ?, ?, ?> table) {
        return new ProcessDiagram<>(
                table, "Process", ProcessDiagram::inWords, ProcessDiagram::inWords, null, null, List.of(), Set.of());
    }

    private static String inWords(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Returns this diagram under a title.
     *
     * @param words the title, in plain words
     * @return a new diagram
     */
    public ProcessDiagram<S, K> titled(String words) {
        return new ProcessDiagram<>(table, words, stageTitle, kindTitle, column, on, path, happened);
    }

    /**
     * Returns this diagram with titles for its stages.
     *
     * @param titles gives a stage its title
     * @return a new diagram
     */
    public ProcessDiagram<S, K> stageTitles(Function<? super S, String> titles) {
        return new ProcessDiagram<>(table, title, titles, kindTitle, column, on, path, happened);
    }

    /**
     * Returns this diagram with titles for its kinds of event.
     *
     * @param titles gives a kind of event its title
     * @return a new diagram
     */
    public ProcessDiagram<S, K> kindTitles(Function<? super K, String> titles) {
        return new ProcessDiagram<>(table, title, stageTitle, titles, column, on, path, happened);
    }

    /**
     * Returns this diagram with its stages in named columns, one for each part of the process. Columns stand in the
     * order of their first stage; final stages stand below all columns.
     *
     * @param names gives a stage the name of its part of the process
     * @return a new diagram
     */
    public ProcessDiagram<S, K> columns(Function<? super S, String> names) {
        return new ProcessDiagram<>(table, title, stageTitle, kindTitle, names, on, path, happened);
    }

    /**
     * Returns this diagram with only the rows in force on a day. Without a day it shows all rows.
     *
     * @param day the day
     * @return a new diagram
     */
    public ProcessDiagram<S, K> inForceOn(LocalDate day) {
        return new ProcessDiagram<>(table, title, stageTitle, kindTitle, column, day, path, happened);
    }

    /**
     * Returns this diagram with the path of a case lit.
     *
     * <p>A move on the path that the table does not foresee, as when a court ordered otherwise, is drawn with a broken
     * line. A stage that follows itself is no move.
     *
     * @param visited the stages where the case has been, in order; the last is where it is. Empty for no path
     * @return a new diagram
     */
    public ProcessDiagram<S, K> withPath(List<S> visited) {
        return new ProcessDiagram<>(table, title, stageTitle, kindTitle, column, on, visited, happened);
    }

    /**
     * Returns this diagram with the events of the case told apart from others that make the same moves. Without them an
     * event counts as taken where it alone makes a move of the path.
     *
     * @param kinds the kinds of event that happened, in any order
     * @return a new diagram
     */
    public ProcessDiagram<S, K> withEvents(Collection<K> kinds) {
        return new ProcessDiagram<>(table, title, stageTitle, kindTitle, column, on, path, Set.copyOf(kinds));
    }

    /**
     * Returns the diagram as the text of a Mermaid {@code stateDiagram-v2}.
     *
     * @return the text; lines end with a line feed, the last one too
     */
    public String mermaid() {
        GraphReader<S, K> reader = new GraphReader<>(this);
        Graph graph = reader.read();
        return new MermaidDrawing(graph, path(reader, graph)).text();
    }

    /**
     * Returns the diagram as one self-contained SVG document, without an XML declaration, so that it may also stand
     * inside an HTML page. It follows the reader's light or dark colours, has a title and a description, and keeps its
     * words as text.
     *
     * <p>Moves carry the numbers of their events, which the legend below explains. Each stage and move is a group with
     * {@code data-stage}, or {@code data-from} and {@code data-to}.
     *
     * @return the document
     */
    public String svg() {
        GraphReader<S, K> reader = new GraphReader<>(this);
        Graph graph = reader.read();
        return new SvgDrawing(title, graph, path(reader, graph)).text();
    }

    private Path path(GraphReader<S, K> reader, Graph graph) {
        return Path.through(graph, path.stream().map(reader::stage).toList(), reader.known(happened));
    }
}
