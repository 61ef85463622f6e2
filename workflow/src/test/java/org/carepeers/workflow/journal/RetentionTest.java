package org.carepeers.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final SubjectId ADA = SubjectId.of("person-1");
    private static final LocalDate ENDED = LocalDate.of(2026, 2, 28);
    private static final StreamKey CASE = StreamKey.ofCase(County.ALAMEDA, CaseId.of("case-1"));
    private static final StreamKey OTHER = StreamKey.ofCase(County.ALAMEDA, CaseId.of("case-2"));
    private static final Retention EXAMPLE =
            new Retention(Map.of("court file", Period.ofYears(5)), "an invented county", List.of());

    private static Retention.Held held(StreamKey stream, String kind, LocalDate endedOn) {
        return new Retention.Held(ADA, stream, kind, Optional.ofNullable(endedOn));
    }

    private static Retention.Answer on(LocalDate day, Retention policy, Retention.Held... records) {
        return policy.on(day, List.of(records)).get(0);
    }

    @Test
    void afterThePeriodItMayBeDestroyedAndWhatWouldBeIsNamed() {
        LocalDate last = ENDED.plusYears(5);
        assertThat(on(last, EXAMPLE, held(CASE, "court file", ENDED)).kept())
                .containsExactly(Retention.Why.WITHIN_PERIOD);
        Retention.Answer answer = on(last.plusDays(1), EXAMPLE, held(CASE, "court file", ENDED));
        assertThat(answer.mayBeDestroyed()).isTrue();
        assertThat(answer.streams()).containsExactly(CASE);
    }

    @Test
    void everyReasonToKeepIsTold() {
        Retention.Hold hold = new Retention.Hold(Optional.of(ADA), ENDED, Optional.empty());
        Retention policy = new Retention(EXAMPLE.periods(), EXAMPLE.source(), List.of(hold));
        Retention.Answer answer = on(
                ENDED,
                policy,
                held(CASE, "court file", ENDED),
                held(OTHER, "court file", null),
                held(OTHER, "notes of peers", ENDED));
        assertThat(answer.kept()).containsExactly(Retention.Why.values());
        assertThat(answer.streams()).containsExactly(CASE, OTHER);
    }

    @Test
    void aHoldEndsOnTheDayOfItsRelease() {
        LocalDate late = ENDED.plusYears(9);
        Retention.Hold hold = new Retention.Hold(Optional.empty(), ENDED, Optional.of(late));
        Retention policy = new Retention(EXAMPLE.periods(), EXAMPLE.source(), List.of(hold));
        Retention.Held old = held(CASE, "court file", ENDED);
        assertThat(on(late.minusDays(1), policy, old).kept()).containsExactly(Retention.Why.LEGAL_HOLD);
        assertThat(on(late, policy, old).mayBeDestroyed()).isTrue();
    }

    @Test
    void underAHoldNoKeyIsDestroyedAndWithoutOneItIs() {
        LocalDate late = ENDED.plusYears(9);
        SecureRandom random = new SecureRandom();
        PayloadSealer sealer =
                new PayloadSealer(AesKeyCustodian.of("key-1", new byte[32], random), new MemoryKeyStore(), random);
        PayloadPlace place = new PayloadPlace(ADA, CASE, EventId.of("e1"));
        SealedPayload sealed = sealer.seal(place, "invented").orElseThrow();
        List<Retention.Held> records = List.of(held(CASE, "court file", ENDED));
        Retention held = new Retention(
                EXAMPLE.periods(),
                EXAMPLE.source(),
                List.of(new Retention.Hold(Optional.of(ADA), ENDED, Optional.empty())));
        assertThat(held.destroy(sealer, List.of(ADA), records, late).mayBeDestroyed())
                .isFalse();
        assertThat(sealer.open(place, sealed)).isInstanceOf(OpenedPayload.Opened.class);
        assertThat(EXAMPLE.destroy(sealer, List.of(ADA), records, late).mayBeDestroyed())
                .isTrue();
        assertThat(sealer.open(place, sealed)).isEqualTo(new OpenedPayload.KeyDestroyed());
    }

    @Test
    void aPolicyNamesItsSourceAndARequestItsRecords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(Map.of(), " ", List.of()))
                .withMessageStartingWith("Retention.source");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(Map.of("any", Period.ofDays(-1)), "county", List.of()))
                .withMessageStartingWith("Retention.periods");
        SecureRandom random = new SecureRandom();
        PayloadSealer sealer =
                new PayloadSealer(AesKeyCustodian.of("key-1", new byte[32], random), new MemoryKeyStore(), random);
        assertThatIllegalArgumentException().isThrownBy(() -> EXAMPLE.destroy(sealer, List.of(ADA), List.of(), ENDED));
    }
}
