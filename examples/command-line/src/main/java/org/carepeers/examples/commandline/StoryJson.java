package org.carepeers.examples.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.Coded;
import org.carepeers.examples.commandline.story.Beside;
import org.carepeers.examples.commandline.story.Duty;
import org.carepeers.examples.commandline.story.Phrases;
import org.carepeers.examples.commandline.story.Step;
import org.carepeers.examples.commandline.story.Story;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.care.Decision;
import org.carepeers.workflow.care.Dismissal;
import org.carepeers.workflow.machine.Reason;

/** Writes a story as JSON: codes, dates and sections, and the sentences beside them. No names. */
final class StoryJson {

    private final Story story;
    private final Phrases phrases;

    private StoryJson(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    static String text(Story story, Phrases phrases) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
                .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new StoryJson(story, phrases).whole());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> whole() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("case", story.file().id().value());
        whole.put("county", story.file().county().code());
        whole.put("asOf", story.asOf().toString());
        whole.put("stage", story.present().stage().code());
        story.present().stageSince().ifPresent(day -> whole.put("stageSince", day.toString()));
        story.present().dismissal().ifPresent(dismissal -> whole.put("dismissal", dismissal(dismissal)));
        whole.put("accepted", story.steps().size() - story.refused().size());
        whole.put("refused", story.refused().size());
        whole.put("later", story.later());
        whole.put("verifiedThrough", story.workflow().rules().verifiedThrough().toString());
        whole.put("workflow", story.workflow().fingerprint());
        Map<String, Object> lost = new LinkedHashMap<>();
        story.history().daysLost().forEach((basis, days) -> lost.put(basis.code(), days));
        whole.put("daysLostToContinuances", lost);
        whole.put("events", story.steps().stream().map(this::step).toList());
        whole.put("obligations", story.duties().stream().map(this::duty).toList());
        if (!story.beside().isEmpty()) {
            whole.put("peerSupport", story.beside().stream().map(this::beside).toList());
        }
        return whole;
    }

    private static Map<String, Object> dismissal(Dismissal dismissal) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("basis", dismissal.basis().code());
        map.put("prejudice", dismissal.prejudice().code());
        map.put("refiling", dismissal.refiling().code());
        return map;
    }

    private Map<String, Object> beside(Beside each) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("subject", each.subject());
        map.put("stage", each.history().present().stage().code());
        each.history().present().worker().ifPresent(worker -> map.put("worker", worker.value()));
        map.put("refused", each.history().refused().size());
        map.put("offers", each.duties(story.asOf(), 0).stream().map(this::duty).toList());
        return map;
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", step.event().id().value());
        map.put("kind", step.event().kind().code());
        map.put("occurredOn", step.day().toString());
        map.put("by", step.event().by().role().code());
        map.put("decision", step.isRefused() ? "refused" : "accepted");
        step.entered().ifPresent(stage -> map.put("entered", stage.code()));
        if (step.decision() instanceof Decision.Accepted accepted) {
            map.put("citations", sections(accepted.citations()));
            map.put("remarks", step.remarks().stream().map(this::reason).toList());
        } else {
            map.put("reasons", step.refusals().stream().map(this::reason).toList());
        }
        return map;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", reason.code().code());
        reason.citation().ifPresent(citation -> map.put("citation", citation.toString()));
        map.put("sentence", phrases.why(reason));
        phrases.cure(reason).ifPresent(cure -> map.put("cure", cure));
        Map<String, Object> details = new LinkedHashMap<>();
        reason.details().forEach(detail -> details.put(detail.name(), plain(detail.value())));
        map.put("details", details);
        return map;
    }

    private static Object plain(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(StoryJson::plain).toList();
        }
        return value instanceof Number ? value : value.toString();
    }

    private Map<String, Object> duty(Duty duty) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", duty.obligation().id().toString());
        map.put("rule", duty.obligation().rule().toString());
        map.put("title", duty.obligation().title());
        map.put("basis", duty.obligation().basis().code());
        map.put("who", duty.obligation().who().code());
        map.put("citations", sections(duty.obligation().citations()));
        map.put("begunOn", duty.obligation().begunOn().toString());
        duty.obligation().due().lastDay().ifPresent(day -> map.put("dueOn", day.toString()));
        map.put("working", duty.obligation().due().sentence());
        map.put("state", duty.state().standing().code());
        map.put("days", duty.state().days());
        map.put("extended", duty.state().isExtended());
        return map;
    }

    private static List<String> sections(List<Citation> citations) {
        return citations.stream().map(Citation::toString).toList();
    }
}
