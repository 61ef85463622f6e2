package org.carepeers.workflow.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepeers.workflow.machine.Garden.DAY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carepeers.Coded;
import org.carepeers.workflow.machine.Garden.Code;
import org.carepeers.workflow.machine.Garden.Tool;
import org.junit.jupiter.api.Test;

class MessagesTest {

    /** Constants with bodies of their own. */
    private enum Season implements Coded {
        SPRING {
            @Override
            public String code() {
                return "spring";
            }
        }
    }

    private final Messages messages = Messages.of(
            Locale.US,
            Map.of(
                    "reason.fee-open", "{amount} dollars for {tools} were due on {day} under {section}.",
                    "cure.fee-open", "pay {amount} dollars; {what}.",
                    "Tool.spade", "the big spade",
                    "Season.spring", "in spring",
                    "reason.shed-locked", ""));
    private final Reason reason = Reason.of(Code.FEE_OPEN)
            .with("amount", 12)
            .with("tools", List.of(Tool.SPADE, Tool.RAKE))
            .with("day", DAY)
            .with("section", Garden.SECTION);

    @Test
    void composeTheSentenceFromTheDetails() {
        assertThat(messages.sentence(reason))
                .isEqualTo("12 dollars for the big spade, rake were due on March 2, 2026 under CCP 12.");
    }

    @Test
    void sayTheWordThatANumberAsksFor() {
        Messages counting = messages.with(Map.of("reason.fee-open", "{amount|dollar is|dollars are} open."));
        assertThat(counting.sentence(Reason.of(Code.FEE_OPEN).with("amount", 1)))
                .isEqualTo("1 dollar is open.");
        assertThat(counting.sentence(Reason.of(Code.FEE_OPEN).with("amount", 4L)))
                .isEqualTo("4 dollars are open.");
        assertThat(counting.sentence(Reason.of(Code.FEE_OPEN).with("amount", 0)))
                .isEqualTo("0 dollars are open.");
    }

    @Test
    void nameAFieldInItsOwnWordsOrElseInThoseOfItsName() {
        Messages named = messages.with(
                Map.of("reason.fee-open", "{field} is missing.", "field.plot.paidOn", "the day of payment"));
        assertThat(named.sentence(Reason.of(Code.FEE_OPEN).with("field", "plot.paidOn")))
                .isEqualTo("The day of payment is missing.");
        assertThat(named.sentence(Reason.of(Code.FEE_OPEN).with("field", "plot.dugOver")))
                .isEqualTo("Dug over is missing.");
    }

    @Test
    void showADashForADetailThatTheReasonDoesNotHave() {
        assertThat(messages.cure(reason)).contains("Pay 12 dollars; —.");
    }

    @Test
    void takeSignsOfDetailsAsTheyAre() {
        assertThat(messages.cure(Reason.of(Code.FEE_OPEN).with("amount", "$1\\2")))
                .contains("Pay $1\\2 dollars; —.");
    }

    @Test
    void sayTheCodeWhereThereIsNoTemplate() {
        assertThat(messages.sentence(Reason.of(Code.PLOT_UNTIDY))).isEqualTo("Plot-untidy.");
        assertThat(messages.cure(Reason.of(Code.PLOT_UNTIDY))).isEmpty();
        assertThat(messages.sentence(Reason.of(Code.SHED_LOCKED))).isEmpty();
    }

    @Test
    void nameConstantsByTypeAndCodeOrElseByTheirCode() {
        assertThat(messages.words(Tool.SPADE)).isEqualTo("the big spade");
        assertThat(messages.words(Season.SPRING)).isEqualTo("in spring");
        assertThat(messages.words(Code.FEE_OPEN)).isEqualTo("fee open");
        assertThat(messages.find(Tool.RAKE)).isEmpty();
    }

    @Test
    void canBeRewordedWithoutChangingTheOriginal() {
        Messages reworded = messages.with(Map.of("Tool.spade", "the long spade"));
        assertThat(reworded.words(Tool.SPADE)).isEqualTo("the long spade");
        assertThat(reworded.words(Season.SPRING)).isEqualTo("in spring");
        assertThat(messages.words(Tool.SPADE)).isEqualTo("the big spade");
    }

    @Test
    void writeDatesAsTheLanguageDoes() {
        assertThat(Messages.of(Locale.forLanguageTag("es-US"), Map.of()).words(DAY))
                .isEqualTo("2 de marzo de 2026");
    }
}
