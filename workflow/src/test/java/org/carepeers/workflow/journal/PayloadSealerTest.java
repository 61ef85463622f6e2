package org.carepeers.workflow.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carepeers.party.CaseId;
import org.carepeers.party.County;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;
import org.junit.jupiter.api.Test;

class PayloadSealerTest {

    private static final String WORDS = "Zzq-name of an invented person";
    private static final SubjectId ADA = SubjectId.of("person-1");
    private static final SubjectId BOB = SubjectId.of("person-2");
    private static final int THREADS = 8;

    private final SecureRandom random = seeded();
    private final AesKeyCustodian custodian = AesKeyCustodian.of("key-1", key(1), random);
    private final MemoryKeyStore store = new MemoryKeyStore();
    private final PayloadSealer sealer = new PayloadSealer(custodian, store, random);

    private static SecureRandom seeded() {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(5977);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }

    private static PayloadPlace place(SubjectId subject, String id) {
        return place(subject, "case-1", id);
    }

    private static PayloadPlace place(SubjectId subject, String stream, String id) {
        return new PayloadPlace(subject, StreamKey.ofCase(County.ALAMEDA, CaseId.of(stream)), EventId.of(id));
    }

    private SealedPayload sealed(PayloadPlace place) {
        return sealer.seal(place, WORDS).orElseThrow();
    }

    @Test
    void whatWasSealedIsOpenedAtItsPlace() {
        SealedPayload sealed = sealed(place(ADA, "e1"));
        assertThat(sealed.text()).doesNotContain("Zzq");
        assertThat(sealer.open(place(ADA, "e1"), SealedPayload.of(sealed.text())))
                .isEqualTo(new OpenedPayload.Opened(WORDS));
    }

    @Test
    void theSamePayloadIsNeverSealedToTheSameBytes() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            all.add(sealed(place(ADA, "e1")).text());
        }
        assertThat(all).hasSize(1_000);
    }

    @Test
    void itOpensAtNoOtherPlace() {
        SealedPayload sealed = sealed(place(ADA, "e1"));
        sealed(place(BOB, "e1"));
        for (PayloadPlace other : List.of(place(BOB, "e1"), place(ADA, "e2"), place(ADA, "case-2", "e1"))) {
            assertThat(sealer.open(other, sealed)).isEqualTo(new OpenedPayload.NotGenuine());
        }
    }

    @Test
    void notOneBitOfItCanBeChanged() {
        SealedPayload sealed = sealed(place(ADA, "e1"));
        byte[] bytes = Base64.getDecoder().decode(sealed.text());
        for (int i = 0; i < bytes.length * Byte.SIZE; i++) {
            byte[] changed = bytes.clone();
            changed[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
            SealedPayload other = SealedPayload.of(Base64.getEncoder().encodeToString(changed));
            assertThat(sealer.open(place(ADA, "e1"), other)).isEqualTo(new OpenedPayload.NotGenuine());
        }
        for (String nonsense : List.of("", "not base 64!", "AAAA")) {
            assertThat(sealer.open(place(ADA, "e1"), SealedPayload.of(nonsense)))
                    .isEqualTo(new OpenedPayload.NotGenuine());
        }
    }

    @Test
    void anotherCustodiansKeyOpensNothing() {
        SealedPayload sealed = sealed(place(ADA, "e1"));
        for (AesKeyCustodian other :
                List.of(AesKeyCustodian.of("key-1", key(9), random), AesKeyCustodian.of("key-9", key(1), random))) {
            PayloadSealer stranger = new PayloadSealer(other, store, random);
            assertThat(stranger.open(place(ADA, "e1"), sealed)).isEqualTo(new OpenedPayload.KeyNotAtHand());
            assertThat(stranger.seal(place(ADA, "e2"), WORDS)).isEmpty();
        }
    }

    @Test
    void aDataKeyOfOnePersonIsNotTakenForAnothers() {
        sealed(place(ADA, "e1"));
        WrappedKey adas = ((DataKeyStore.Stored.Kept) store.find(ADA)).key();
        assertThat(custodian.unwrap(ADA, adas)).isPresent();
        assertThat(custodian.unwrap(BOB, adas)).isEmpty();
    }

    @Test
    void aRotationWrapsKeysAnewAndTouchesNoPayload() {
        SealedPayload sealed = sealed(place(ADA, "e1"));
        sealed(place(BOB, "e1"));
        AesKeyCustodian rotated = custodian.rotatedTo("key-2", key(2));
        assertThat(new PayloadSealer(rotated, store, random).rewrap()).isEqualTo(new PayloadSealer.Rewrapped(2, 0));
        PayloadSealer after = new PayloadSealer(rotated.without("key-1"), store, random);
        assertThat(after.open(place(ADA, "e1"), sealed)).isEqualTo(new OpenedPayload.Opened(WORDS));
        assertThat(after.rewrap()).isEqualTo(new PayloadSealer.Rewrapped(0, 0));
        assertThat(sealer.open(place(ADA, "e1"), sealed)).isEqualTo(new OpenedPayload.KeyNotAtHand());
    }

    @Test
    void whatCannotBeUnwrappedIsLeftAsItIs() {
        sealed(place(ADA, "e1"));
        PayloadSealer stranger = new PayloadSealer(AesKeyCustodian.of("key-9", key(9), random), store, random);
        assertThat(stranger.rewrap()).isEqualTo(new PayloadSealer.Rewrapped(0, 1));
        assertThat(store.find(ADA)).isInstanceOf(DataKeyStore.Stored.Kept.class);
    }

    @Test
    void aDestroyedKeyMakesEverythingOfThatPersonUnreadableAndNothingOfAnother() {
        SealedPayload adas = sealed(place(ADA, "e1"));
        SealedPayload bobs = sealed(place(BOB, "e1"));
        String before = adas.text();
        sealer.destroyKey(ADA);
        assertThat(sealer.open(place(ADA, "e1"), adas)).isEqualTo(new OpenedPayload.KeyDestroyed());
        assertThat(sealer.seal(place(ADA, "e2"), WORDS)).isEqualTo(Optional.empty());
        assertThat(adas.text()).isEqualTo(before);
        assertThat(sealer.open(place(BOB, "e1"), bobs)).isEqualTo(new OpenedPayload.Opened(WORDS));
        assertThat(store.subjects()).containsExactly(BOB);
        assertThat(store.keepIfAbsent(ADA, custodian.wrap(ADA, key(3))))
                .isInstanceOf(DataKeyStore.Stored.Destroyed.class);
    }

    @Test
    void eightThreadsAgreeOnOneKeyForEachPerson() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<List<SealedPayload>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            tasks.add(this::sealForAHundredPeople);
        }
        for (Future<List<SealedPayload>> done : threads.invokeAll(tasks)) {
            List<SealedPayload> payloads = done.get();
            for (int person = 0; person < payloads.size(); person++) {
                assertThat(sealer.open(ofPerson(person), payloads.get(person)))
                        .isEqualTo(new OpenedPayload.Opened(WORDS));
            }
        }
        threads.shutdown();
        assertThat(store.subjects()).hasSize(100);
    }

    private List<SealedPayload> sealForAHundredPeople() {
        List<SealedPayload> payloads = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            payloads.add(sealed(ofPerson(person)));
        }
        return payloads;
    }

    private static PayloadPlace ofPerson(int person) {
        return place(SubjectId.of("person-" + person), "e1");
    }

    @Test
    void nothingPrintsAPayloadOrAKey() {
        SealedPayload sealed = sealed(place(ADA, "e1"));
        DataKeyStore.Stored stored = store.find(ADA);
        String wrapped = ((DataKeyStore.Stored.Kept) stored).key().wrapped();
        String all =
                sealed + " " + sealer.open(place(ADA, "e1"), sealed) + " " + stored + " " + store + " " + custodian;
        assertThat(all).doesNotContain("Zzq").doesNotContain(wrapped).doesNotContain(sealed.text());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AesKeyCustodian.of("key", new byte[16], random))
                .withMessage("key must have 32 bytes");
        assertThatIllegalArgumentException().isThrownBy(() -> custodian.rotatedTo("key-1", key(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> custodian.without("key-1"));
    }
}
