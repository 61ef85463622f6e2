package org.carepeers.engagement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.carepeers.invariant.Invariant;
import org.carepeers.party.PartyId;
import org.immutables.value.Value;

/**
 * What someone chose to answer to three questions about peer support.
 *
 * <p>It names no person, no worker and no case, so that it can count for or against nobody. Each question may stay without
 * an answer. Only the quarter in which it was asked is kept.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVoiceOfParticipant.class)
@JsonPropertyOrder({"quarterBegins", "program", "choice", "feltHeard", "knewWhatWouldHappen", "wantsThisPeerAgain"})
public abstract class VoiceOfParticipant {

    VoiceOfParticipant() {}

    /** {@return the first day of the quarter in which it was asked} */
    public abstract LocalDate quarterBegins();

    /** {@return the program that it is about, or empty if none is named} */
    public abstract Optional<PartyId> program();

    /** {@return whether the person had chosen to walk with a peer} */
    public abstract PeerChoice choice();

    /** {@return whether they felt heard, or empty if they left it out} */
    public abstract Optional<VoiceAnswer> feltHeard();

    /** {@return whether they knew what would happen, or empty if they left it out} */
    public abstract Optional<VoiceAnswer> knewWhatWouldHappen();

    /** {@return whether they would want this peer again, or empty if they left it out} */
    public abstract Optional<VoiceAnswer> wantsThisPeerAgain();

    /**
     * Returns the answer to a question, if it counts.
     *
     * @param question the question
     * @return yes, partly or no; empty if the person left it out, would rather not say, or had said no to a peer
     */
    public Optional<VoiceAnswer> counted(VoiceQuestion question) {
        Optional<VoiceAnswer> answer = switch (question) {
            case FELT_HEARD -> feltHeard();
            case KNEW_WHAT_WOULD_HAPPEN -> knewWhatWouldHappen();
            case WANTS_THIS_PEER_AGAIN -> wantsThisPeerAgain();
        };
        return answer.filter(given -> choice() == PeerChoice.WITH_A_PEER && given != VoiceAnswer.PREFERRED_NOT_TO_SAY);
    }

    @Value.Check
    void check() {
        Invariant.holds(
                quarterBegins().getDayOfMonth() == 1 && quarterBegins().getMonthValue() % 3 == 1,
                "VoiceOfParticipant.quarterBegins must be the first day of a quarter");
    }

    /**
     * Starts building.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@code VoiceOfParticipant}. What the type marks neither optional nor defaulted must be set. */
    public static final class Builder extends ImmutableVoiceOfParticipant.Builder {

        Builder() {}
    }
}
