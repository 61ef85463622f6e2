package org.carepeers.workflow.workforce;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepeers.peer.InterviewPlan;
import org.carepeers.peer.RoleDescription;
import org.carepeers.peer.RoleDocument;

/**
 * The templates by which documents are written from a {@link RoleDescription}.
 *
 * <p>A template is Markdown with names in double braces, as in <code>{{title}}</code>; each stands for a text or for a
 * list. An agency puts its own in place of ours with {@link #with(RoleDocument, String)}. This type is immutable and
 * thread-safe.
 */
public final class RoleTemplates {

    private static final Pattern NAME = Pattern.compile("\\{\\{([A-Za-z]+)}}");

    private final Map<RoleDocument, String> templates;

    private RoleTemplates(Map<RoleDocument, String> templates) {
        this.templates = templates;
    }

    /**
     * Returns the templates that come with the library.
     *
     * @return one template for each document
     */
    public static RoleTemplates standard() {
        Map<RoleDocument, String> templates = new EnumMap<>(RoleDocument.class);
        for (RoleDocument document : RoleDocument.values()) {
            templates.put(document, RoleResources.text("template-" + document.code() + ".md"));
        }
        return new RoleTemplates(templates);
    }

    /**
     * Returns these templates with another in place of one.
     *
     * @param document the document
     * @param template the template
     * @return new templates
     * @throws IllegalArgumentException if the template uses names that do not exist; it lists all of them
     */
    public RoleTemplates with(RoleDocument document, String template) {
        Set<String> unknown = new TreeSet<>();
        Matcher names = NAME.matcher(template);
        while (names.find()) {
            if (!RoleValues.NAMES.contains(names.group(1))) {
                unknown.add(names.group(1));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The template uses names that do not exist: " + unknown + "; there are " + RoleValues.NAMES);
        }
        Map<RoleDocument, String> changed = new EnumMap<>(templates);
        changed.put(document, template);
        return new RoleTemplates(changed);
    }

    /**
     * Returns the names that a template may use.
     *
     * @return the names, in the order of the role description
     */
    public static List<String> names() {
        return RoleValues.NAMES;
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param role the role
     * @param plan how interviews are held
     * @return the document as Markdown
     */
    public String write(RoleDocument document, RoleDescription role, InterviewPlan plan) {
        Map<String, String> values = RoleValues.of(role, plan);
        Matcher names =
                NAME.matcher(Optional.ofNullable(templates.get(document)).orElseThrow());
        return names.replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), "")));
    }
}
