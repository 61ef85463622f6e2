package org.carepeers.workflow.machine;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carepeers.Coded;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Finding;
import org.carepeers.statute.Citation;

/** An invented process: a town lends garden plots. */
final class Garden {

    enum Stage {
        ASKED,
        OFFERED,
        HELD,
        RETURNED,
        LAPSED
    }

    enum Kind {
        PLOT_OFFERED,
        OFFER_ACCEPTED,
        OFFER_LAPSED,
        WATER_PAID,
        PLOT_RETURNED,
        PLACED_BY_TOWN
    }

    enum Person {
        GARDENER,
        WARDEN,
        VISITOR
    }

    enum Code implements ReasonCode {
        FEE_OPEN("fee-open"),
        PLOT_UNTIDY("plot-untidy"),
        SHED_LOCKED("shed-locked");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    enum Tool implements Coded {
        SPADE("spade"),
        RAKE("rake");

        private final String code;

        Tool(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    record Plot(boolean feePaid, boolean tidy) {
        static final Plot GOOD = new Plot(true, true);
        static final Plot BAD = new Plot(false, false);
    }

    record Note(Facts facts, Stage stated) {
        static Note of(Facts facts) {
            return new Note(facts, Stage.ASKED);
        }
    }

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Fact<LocalDate> KEY_RETURNED_ON =
            Fact.of("keyReturnedOn", new FactType.Day(), "The day on which the key came back");
    static final Fact<Tool> TOOL =
            Fact.code("tool", Tool.class, "The tool lent").under("CCP 12");
    static final Fact<Finding> SUITABLE =
            Fact.code("suitable", Finding.class, "The plot suits the gardener").under("CCP 12a");
    static final Note NOTHING = Note.of(Facts.none());
    static final Note COMPLETE =
            Note.of(Facts.of(KEY_RETURNED_ON, DAY).with(TOOL, Tool.RAKE).with(SUITABLE, Finding.FOUND));
    static final Citation SECTION = Citation.parse("CCP 12");

    static final Requirement<Plot, Note> FEE_PAID =
            Requirement.ofCase(Code.FEE_OPEN, plot -> plot.feePaid() ? null : Reason.of(Code.FEE_OPEN));
    static final Requirement<Plot, Note> TIDY =
            Requirement.ofCase(Code.PLOT_UNTIDY, plot -> plot.tidy() ? null : Reason.of(Code.PLOT_UNTIDY, SECTION));
    static final Requirement<Plot, Note> KEY_STATED = Requirement.states(Note::facts, KEY_RETURNED_ON);
    static final Requirement<Plot, Note> TOOL_STATED = Requirement.states(Note::facts, TOOL);
    static final Requirement<Plot, Note> FOUND_SUITABLE = Requirement.found(Note::facts, SUITABLE);

    private Garden() {}

    static ProcessTable.Builder<Stage, Kind, Person, Plot, Note> empty() {
        return ProcessTable.builder(
                Stage.class, Kind.class, Person.class, Stage.ASKED, EnumSet.of(Stage.RETURNED, Stage.LAPSED));
    }

    /** The rows that let a plot be asked for, offered, held and given back. */
    static ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows() {
        ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows = empty();
        rows.on(Kind.PLOT_OFFERED)
                .by(Person.WARDEN)
                .from(Stage.ASKED)
                .to(Stage.OFFERED)
                .requires(FOUND_SUITABLE)
                .under("CCP 12", "CCP 12a");
        rows.on(Kind.OFFER_ACCEPTED)
                .by(Person.GARDENER)
                .from(Stage.OFFERED)
                .to(Stage.HELD)
                .requires(FEE_PAID, KEY_STATED, TIDY.asRemark(), TOOL_STATED)
                .under("CCP 12b");
        rows.on(Kind.OFFER_LAPSED)
                .by(Person.WARDEN)
                .from(Stage.OFFERED)
                .to(Stage.LAPSED)
                .underPolicy("Offers do not wait for ever");
        rows.on(Kind.PLOT_RETURNED)
                .by(Person.GARDENER, Person.WARDEN)
                .from(Stage.HELD)
                .to(Stage.RETURNED)
                .under("CCP 13");
        return rows;
    }

    static RowBuilder<Stage, Kind, Person, Plot, Note> waterPaid(
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows) {
        return rows.on(Kind.WATER_PAID)
                .by(Person.GARDENER)
                .from(Set.of(Stage.HELD, Stage.OFFERED))
                .same();
    }

    static RowBuilder<Stage, Kind, Person, Plot, Note> placedByTown(
            ProcessTable.Builder<Stage, Kind, Person, Plot, Note> rows) {
        return rows.on(Kind.PLACED_BY_TOWN)
                .by(Person.WARDEN)
                .from(Stage.values())
                .to(new Target.AsStated<>(Note::stated));
    }

    static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
