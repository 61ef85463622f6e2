package org.carepeers.workflow.workforce;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carepeers.peer.InterviewPlan;
import org.carepeers.peer.InterviewQuestion;
import org.carepeers.peer.PayBand;
import org.carepeers.peer.RoleDescription;
import org.carepeers.peer.RoleDuty;
import org.carepeers.peer.RoleLimit;
import org.carepeers.peer.ToolkitArea;

/** The texts and lists that a template of a role document may name. */
final class RoleValues {

    private static final String NOT_STATED = "Not stated.";

    private static final Map<String, Function<RoleDescription, String>> OF_ROLE = ofRole();
    private static final Map<String, Function<InterviewPlan, String>> OF_PLAN = ofPlan();

    static final List<String> NAMES = List.copyOf(
            Stream.concat(OF_ROLE.keySet().stream(), OF_PLAN.keySet().stream()).toList());

    private RoleValues() {}

    static Map<String, String> of(RoleDescription role, InterviewPlan plan) {
        Map<String, String> values = new LinkedHashMap<>();
        OF_ROLE.forEach((name, value) -> values.put(name, value.apply(role)));
        OF_PLAN.forEach((name, value) -> values.put(name, value.apply(plan)));
        return values;
    }

    private static Map<String, Function<RoleDescription, String>> ofRole() {
        Map<String, Function<RoleDescription, String>> values = new LinkedHashMap<>();
        values.put(
                "notice",
                role -> role.notice().map(words -> "> " + words + "\n\n").orElse(""));
        values.put("title", RoleDescription::title);
        values.put("employer", RoleDescription::employer);
        values.put("purpose", RoleDescription::purpose);
        values.put("settings", role -> list(role.settings()));
        values.put("forWhom", role -> list(role.forWhom()));
        values.put("duties", RoleValues::duties);
        values.put(
                "limits", role -> role.limits().stream().map(RoleValues::limit).collect(Collectors.joining("\n")));
        values.put("supervision", RoleDescription::supervision);
        values.put("share", role -> role.share().toString());
        values.put("hours", RoleDescription::hours);
        values.put("pay", role -> role.pay().map(RoleValues::pay).orElse(NOT_STATED));
        values.put("benefits", role -> list(role.benefits()));
        values.put("requirements", role -> list(role.requirements()));
        values.put("livedExperience", RoleDescription::livedExperience);
        values.put("careerStep", RoleDescription::careerStep);
        values.put("fairChance", RoleDescription::fairChance);
        values.put("howToApply", RoleDescription::howToApply);
        return values;
    }

    private static Map<String, Function<InterviewPlan, String>> ofPlan() {
        Map<String, Function<InterviewPlan, String>> values = new LinkedHashMap<>();
        values.put("before", plan -> list(plan.before()));
        values.put(
                "questions",
                plan -> IntStream.range(0, plan.questions().size())
                        .mapToObj(i -> question(i + 1, plan.questions().get(i)))
                        .collect(Collectors.joining("\n\n")));
        values.put("preview", plan -> list(plan.preview()));
        values.put("shadowing", plan -> list(plan.shadowing()));
        values.put("after", plan -> list(plan.after()));
        values.put("neverAsked", plan -> list(plan.neverAsked()));
        return values;
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? NOT_STATED : items.stream().map("* "::concat).collect(Collectors.joining("\n"));
    }

    private static String duties(RoleDescription role) {
        return Arrays.stream(ToolkitArea.values())
                .map(area -> "**" + area.title() + "**\n\n"
                        + list(role.duties().stream()
                                .filter(duty -> duty.area() == area)
                                .map(RoleDuty::text)
                                .toList()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String limit(RoleLimit limit) {
        return "* **Not " + limit.notThis() + ".** That is for " + limit.whoDoes() + ".";
    }

    private static String pay(PayBand pay) {
        return "$" + pay.least() + " to $" + pay.most() + " per " + pay.per().title();
    }

    private static String question(int number, InterviewQuestion question) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(number).append(". ").append(question.competency());
        text.append(" (`")
                .append(question.id())
                .append("`)\n\n“")
                .append(question.question())
                .append("”\n\n");
        text.append("| score | an answer like this |\n|---|---|\n");
        for (int i = 0; i < question.anchors().size(); i++) {
            text.append("| ").append(InterviewQuestion.LOWEST + i).append(" | ");
            text.append(question.anchors().get(i)).append(" |\n");
        }
        question.fairness()
                .forEach(words ->
                        text.append("\nWatch in yourself: ").append(words).append("\n"));
        return text.toString().stripTrailing();
    }
}
