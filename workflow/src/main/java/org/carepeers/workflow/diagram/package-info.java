/**
 * Pictures of a process, drawn from its table and from nothing else.
 *
 * <p>The one idea: a diagram that is generated cannot drift. A {@link org.carepeers.workflow.diagram.ProcessDiagram}
 * reads a {@link org.carepeers.workflow.machine.ProcessTable} and writes it as Mermaid text or as one self-contained
 * SVG, with the path of a case lit if it is given one. The same table gives the same text, to the letter, so that
 * committed diagrams can be compared in a test.
 *
 * <p>Inside, a table is read into a {@code Graph}, a {@code Grid} and a {@code Layout} give every stage and every move
 * its place, and a drawing writes them down. Nothing measures fonts, reads files or draws by chance.
 */
@NullMarked
package org.carepeers.workflow.diagram;

import org.jspecify.annotations.NullMarked;
