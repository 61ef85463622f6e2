package org.carepeers.examples.commandline.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.proceeding.EventKind;
import org.carepeers.rule.CareRules;
import org.carepeers.rule.RuleId;
import org.carepeers.statute.Citation;
import org.carepeers.workflow.accompaniment.AccompanimentMessages;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.machine.Messages;
import org.carepeers.workflow.machine.Reason;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationState;

/** The phrases that a story is told in, in English. */
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM d, uuuu", Locale.US);

    private static final Set<RuleId> TERMS =
            Set.of(CareRules.PLAN_TERM, CareRules.VOLUNTARY_CONTINUATION, CareRules.INVOLUNTARY_REAPPOINTMENT);

    private final Messages messages;

    private Phrases(Messages messages) {
        this.messages = messages;
    }

    /** Prepares the phrases of a case. */
    public Phrases() {
        this(CareMessages.in(Locale.US));
    }

    /** {@return the phrases of peer support beside a case} */
    public static Phrases ofPeerSupport() {
        return new Phrases(AccompanimentMessages.in(Locale.US));
    }

    /**
     * Returns a day in words.
     *
     * @param day the day
     * @return the words, such as {@code Mon Mar 16, 2026}
     */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Returns a constant in words.
     *
     * @param constant the constant
     * @return the words
     */
    public String words(Coded constant) {
        return messages.words(constant);
    }

    /**
     * Returns constants in words.
     *
     * @param constants the constants
     * @return the words, separated by commas
     */
    public String words(Collection<? extends Coded> constants) {
        return constants.stream().map(messages::words).collect(Collectors.joining(", "));
    }

    /**
     * Returns why, in one sentence.
     *
     * @param reason the reason or remark
     * @return the sentence
     */
    public String why(Reason reason) {
        return messages.sentence(reason);
    }

    /**
     * Returns what would cure a reason.
     *
     * @param reason the reason
     * @return the sentence, or empty where nothing would
     */
    public Optional<String> cure(Reason reason) {
        return messages.cure(reason);
    }

    /**
     * Returns sections in the one way in which they are written.
     *
     * @param citations the sections
     * @return the sections, separated by commas
     */
    public String sections(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining(", "));
    }

    /**
     * Returns who has to act, and under which section.
     *
     * @param obligation the obligation
     * @return the words, such as {@code the court, WIC 5977(a)(1)}
     */
    public String whoAndSection(Obligation obligation) {
        String who = words(obligation.who());
        return obligation.citations().isEmpty() ? who : who + ", " + sections(obligation.citations());
    }

    /**
     * Returns when something is due, in a few words.
     *
     * @param due when
     * @return the words, such as {@code by Tue Feb 24, 2026}
     */
    public String due(Due due) {
        if (due instanceof Due.Within within) {
            return "from " + day(within.window().from()) + " through "
                    + day(within.window().lastDay());
        }
        if (due instanceof Due.On on) {
            return "on " + day(on.working().date());
        }
        if (due instanceof Due.OnOrAfter after) {
            return "not before " + day(after.working().date());
        }
        if (due instanceof Due.AwaitsAnchor awaits) {
            return "once the " + awaits.words() + " is set";
        }
        if (due instanceof Due.AsAgreed agreed) {
            return "as agreed with the " + agreed.with();
        }
        if (due instanceof Due.Undated undated) {
            return undated.word();
        }
        return due.lastDay().map(day -> "by " + day(day)).orElse("date not known");
    }

    /**
     * Says whether an obligation is a term under a plan, which runs and is nobody's task.
     *
     * @param rule the rule behind it
     * @return whether it is the first term or a further one
     */
    public static boolean isTerm(RuleId rule) {
        return TERMS.contains(rule);
    }

    /**
     * Returns how long a term runs.
     *
     * @param term the term
     * @return the words, such as {@code the term of the plan runs through Mon Mar 1, 2027 (WIC 5977.1(e))}
     */
    public String term(Obligation term) {
        String last = term.due().lastDay().map(this::day).orElse("a day that is not known");
        return "the term of the plan runs through " + last + " (" + sections(term.citations()) + ")";
    }

    /**
     * Returns what became of a term.
     *
     * @param with the event with which it was over
     * @return the words
     */
    public static String termOver(EventKind with) {
        return with == EventKind.CONTINUATION_GRANTED || with == EventKind.REAPPOINTED
                ? "the term of the plan goes on into a further one"
                : "the term of the plan ended";
    }

    /**
     * Returns how an obligation was met, in a few words. What is not known is not said to be in time.
     *
     * @param met that it was met
     * @param due when it was due, or empty if that is not on record
     * @return the words, such as {@code in time}
     */
    public String done(ObligationChange.Met met, Optional<Due> due) {
        return switch (met.timeliness()) {
            case IN_TIME -> "in time";
            case LATE -> days(met.daysLate()) + " late";
            case EARLY -> early(met, due);
            case NO_TIME_SET -> "done";
            case NOT_DETERMINED -> "done, whether in time is not determined";
        };
    }

    private static String early(ObligationChange.Met met, Optional<Due> due) {
        String from = due.filter(Due.Within.class::isInstance).isPresent() ? "its window" : "its day";
        return due.flatMap(Due::firstDay)
                .map(first -> days(ChronoUnit.DAYS.between(met.on(), first)) + " before " + from)
                .orElse("before " + from);
    }

    /**
     * Returns how an obligation stands, in a few words.
     *
     * @param state the state
     * @return the words, such as {@code overdue by 4 days}
     */
    public String standing(ObligationState state) {
        String words = switch (state.standing()) {
            case NOT_BEGUN -> "not begun";
            case AWAITING_ANCHOR -> "awaiting a hearing date";
            case OPEN, DUE_SOON -> state.days() == 0 ? "open" : "due in " + days(state.days());
            case OVERDUE -> "overdue by " + days(state.days());
            case MET -> "met";
            case MET_EARLY -> "met before its first day";
            case MET_NOT_DETERMINED -> "met, whether in time is not determined";
            case MET_LATE -> "met " + days(state.days()) + " late";
            case FALLEN_AWAY -> "fell away";
        };
        boolean today = state.standing() == ObligationState.Standing.DUE_SOON && state.days() == 0;
        return (today ? "due today" : words) + (state.isExtended() ? ", after more time" : "");
    }

    /**
     * Returns how an obligation stands; a term under a plan runs and is over, and is nobody's to meet.
     *
     * @param duty the obligation with its state
     * @return the words, such as {@code running}
     */
    public String standing(Duty duty) {
        if (!isTerm(duty.obligation().rule())) {
            return standing(duty.state());
        }
        return switch (duty.state().standing()) {
            case OPEN, DUE_SOON -> "running";
            case MET, MET_EARLY, MET_LATE, MET_NOT_DETERMINED -> "over";
            default -> standing(duty.state());
        };
    }

    /**
     * Returns when an obligation is due; of a term, through which day it runs.
     *
     * @param obligation the obligation
     * @return the words, such as {@code through Mon Mar 1, 2027}
     */
    public String due(Obligation obligation) {
        return obligation
                .due()
                .lastDay()
                .filter(last -> isTerm(obligation.rule()))
                .map(last -> "through " + day(last))
                .orElseGet(() -> due(obligation.due()));
    }

    /**
     * Returns how peer work on offer stands, in a few words. Nobody is late who did not want it.
     *
     * @param state the state
     * @return the words, such as {@code came about}
     */
    public String offered(ObligationState state) {
        return switch (state.standing()) {
            case NOT_BEGUN -> "not yet";
            case AWAITING_ANCHOR, OPEN, DUE_SOON -> "on offer";
            case OVERDUE -> "still open";
            case MET, MET_EARLY, MET_NOT_DETERMINED -> "came about";
            case MET_LATE -> "came about, " + days(state.days()) + " after the county’s own time";
            case FALLEN_AWAY -> "no longer on offer";
        };
    }

    /**
     * Returns a number of days in words.
     *
     * @param days the number
     * @return the words, such as {@code 1 day}
     */
    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
