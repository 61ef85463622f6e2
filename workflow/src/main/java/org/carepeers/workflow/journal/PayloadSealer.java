package org.carepeers.workflow.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.SubjectId;

/**
 * Seals personal payloads, each with the data key of whom it is about, and opens them.
 *
 * <p>A data key is drawn when the first payload of a subject is sealed, and kept wrapped by the embedder's {@link
 * KeyCustodian}. Names, addresses and words are sealed so; ids, codes and dates of events are not. When a subject's key is
 * destroyed, what was sealed stays where it is, byte for byte, and nobody can read it. This type is thread-safe where its
 * custodian, store and random are.
 */
public final class PayloadSealer {

    private final KeyCustodian custodian;
    private final DataKeyStore store;
    private final SecureRandom random;
    private final Function<StreamKey, SubjectId> person;

    /**
     * Makes a sealer that takes each stream to be about a person of its own, whose id is the stream's.
     *
     * @param custodian who wraps data keys
     * @param store where wrapped keys are kept
     * @param random where data keys and nonces come from
     */
    public PayloadSealer(KeyCustodian custodian, DataKeyStore store, SecureRandom random) {
        this(custodian, store, random, StreamKey::id);
    }

    private PayloadSealer(
            KeyCustodian custodian, DataKeyStore store, SecureRandom random, Function<StreamKey, SubjectId> person) {
        this.custodian = custodian;
        this.store = store;
        this.random = random;
        this.person = person;
    }

    /**
     * Returns a sealer that knows whom each stream is about, so that one key opens all of a person's streams: their cases,
     * which have ids of their own, and the peer support beside them.
     *
     * @param whose the person of a stream; thread-safe, and always the same for one stream, even after two ids were found to
     *     be one person
     * @return the sealer, with the same keys
     */
    public PayloadSealer forPeople(Function<StreamKey, SubjectId> whose) {
        return new PayloadSealer(custodian, store, random, whose);
    }

    /** Returns the place of what an entry of a stream tells. */
    PayloadPlace place(StreamKey stream, EventId id) {
        return new PayloadPlace(person.apply(stream), stream, id);
    }

    /**
     * Seals a payload for its place.
     *
     * @param place whose it is and where it stands
     * @param text the payload
     * @return the sealed payload, or empty if the subject's key was destroyed or is not at hand: then nothing is sealed
     */
    public Optional<SealedPayload> seal(PayloadPlace place, String text) {
        DataKeyStore.Stored stored = store.find(place.subject());
        if (stored instanceof DataKeyStore.Stored.Absent) {
            byte[] drawn = new byte[AesGcm.KEY_BYTES];
            random.nextBytes(drawn);
            stored = store.keepIfAbsent(place.subject(), custodian.wrap(place.subject(), drawn));
            Arrays.fill(drawn, (byte) 0);
        }
        return key(place.subject(), stored).map(key -> {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            SealedPayload sealed = new SealedPayload(AesGcm.seal(key, plain, place.bytes(), random));
            Arrays.fill(key, (byte) 0);
            return sealed;
        });
    }

    /**
     * Opens a payload at its place.
     *
     * @param place whose it is and where it stands
     * @param sealed the sealed payload
     * @return the payload, or why there is none
     */
    public OpenedPayload open(PayloadPlace place, SealedPayload sealed) {
        DataKeyStore.Stored stored = store.find(place.subject());
        if (stored instanceof DataKeyStore.Stored.Destroyed) {
            return new OpenedPayload.KeyDestroyed();
        }
        Optional<byte[]> key = key(place.subject(), stored);
        if (key.isEmpty()) {
            return new OpenedPayload.KeyNotAtHand();
        }
        Optional<byte[]> plain = AesGcm.open(key.get(), sealed.text(), place.bytes());
        Arrays.fill(key.get(), (byte) 0);
        return plain.<OpenedPayload>map(bytes -> new OpenedPayload.Opened(new String(bytes, StandardCharsets.UTF_8)))
                .orElseGet(OpenedPayload.NotGenuine::new);
    }

    private Optional<byte[]> key(SubjectId subject, DataKeyStore.Stored stored) {
        return stored instanceof DataKeyStore.Stored.Kept kept
                ? custodian.unwrap(subject, kept.key())
                : Optional.empty();
    }

    /**
     * Wraps every data key anew that is not under the custodian's current key. No sealed payload is touched.
     *
     * @return how many were wrapped anew, and how many could not be and stay as they are
     */
    public Rewrapped rewrap() {
        int done = 0;
        int left = 0;
        for (SubjectId subject : store.subjects()) {
            if (store.find(subject) instanceof DataKeyStore.Stored.Kept kept
                    && !kept.key().custodianKey().equals(custodian.currentKey())) {
                Optional<byte[]> key = custodian.unwrap(subject, kept.key());
                boolean replaced =
                        key.isPresent() && store.replace(subject, kept.key(), custodian.wrap(subject, key.get()));
                done += replaced ? 1 : 0;
                left += replaced ? 0 : 1;
            }
        }
        return new Rewrapped(done, left);
    }

    /**
     * What came of wrapping data keys anew.
     *
     * @param done how many were wrapped anew
     * @param left how many were not: the custodian did not unwrap them, or someone else changed them meanwhile
     */
    public record Rewrapped(int done, int left) {}

    /**
     * Destroys the data key of a subject, so that nothing sealed for them can be read again. Ask {@link Retention} first.
     *
     * @param subject the subject
     */
    public void destroyKey(SubjectId subject) {
        store.destroy(subject);
    }
}
