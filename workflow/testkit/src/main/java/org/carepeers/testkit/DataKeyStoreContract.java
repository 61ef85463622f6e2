package org.carepeers.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.carepeers.party.SubjectId;
import org.carepeers.workflow.journal.DataKeyStore;
import org.carepeers.workflow.journal.WrappedKey;
import org.junit.jupiter.api.Test;

/** What every {@link DataKeyStore} promises, as tests to extend. */
public abstract class DataKeyStoreContract {

    private static final int THREADS = 8;
    private static final int SUBJECTS = 25;
    private static final SubjectId ADA = SubjectId.of("invented-person-1");
    private static final SubjectId BOB = SubjectId.of("invented-person-2");
    private static final WrappedKey FIRST = new WrappedKey("custodian-1", "AAAA");
    private static final WrappedKey SECOND = new WrappedKey("custodian-1", "BBBB");
    private static final WrappedKey ANEW = new WrappedKey("custodian-2", "CCCC");
    private static final DataKeyStore.Stored ABSENT = new DataKeyStore.Stored.Absent();
    private static final DataKeyStore.Stored DESTROYED = new DataKeyStore.Stored.Destroyed();

    /** For the test class of a store. */
    protected DataKeyStoreContract() {}

    /**
     * Returns the store under test.
     *
     * @return a store without keys; asked again within one test, one that knows what the one before was told
     */
    protected abstract DataKeyStore store();

    private static DataKeyStore.Stored kept(WrappedKey key) {
        return new DataKeyStore.Stored.Kept(key);
    }

    @Test
    void ofWhomNothingWasKeptThereIsNothing() {
        assertThat(store().find(ADA)).isEqualTo(ABSENT);
        assertThat(store().subjects()).isEmpty();
    }

    @Test
    void whatWasKeptIsThereForWhoeverOpensTheStoreNext() {
        assertThat(store().keepIfAbsent(ADA, FIRST)).isEqualTo(kept(FIRST));
        assertThat(store().find(ADA)).isEqualTo(kept(FIRST));
        assertThat(store().find(BOB)).isEqualTo(ABSENT);
    }

    @Test
    void theFirstKeyOfASubjectStays() {
        store().keepIfAbsent(ADA, FIRST);
        assertThat(store().keepIfAbsent(ADA, SECOND)).isEqualTo(kept(FIRST));
        assertThat(store().keepIfAbsent(BOB, SECOND)).isEqualTo(kept(SECOND));
    }

    @Test
    void subjectsComeInTheOrderOfTheirIds() {
        List<SubjectId> ids = List.of("Z", "a", "A.1", "b-2", "10", "9").stream()
                .map(SubjectId::of)
                .toList();
        ids.forEach(id -> store().keepIfAbsent(id, FIRST));
        assertThat(store().subjects())
                .containsExactlyElementsOf(ids.stream().sorted().toList());
    }

    @Test
    void aWrappingIsReplacedOnlyWhereItIsTheOneThatWasSeen() {
        DataKeyStore store = store();
        assertThat(store.replace(ADA, FIRST, ANEW)).isFalse();
        assertThat(store.find(ADA)).isEqualTo(ABSENT);
        store.keepIfAbsent(ADA, FIRST);
        assertThat(store.replace(ADA, SECOND, ANEW)).isFalse();
        assertThat(store.replace(ADA, new WrappedKey("custodian-9", FIRST.wrapped()), ANEW))
                .isFalse();
        assertThat(store.find(ADA)).isEqualTo(kept(FIRST));
        assertThat(store.replace(ADA, FIRST, ANEW)).isTrue();
        assertThat(store.find(ADA)).isEqualTo(kept(ANEW));
        assertThat(store.replace(ADA, FIRST, SECOND)).isFalse();
    }

    @Test
    void whatWasDestroyedNeverComesBack() {
        DataKeyStore store = store();
        store.keepIfAbsent(ADA, FIRST);
        store.keepIfAbsent(BOB, SECOND);
        store.destroy(ADA);
        store.destroy(ADA);
        assertThat(store().find(ADA)).isEqualTo(DESTROYED);
        assertThat(store().keepIfAbsent(ADA, FIRST)).isEqualTo(DESTROYED);
        assertThat(store().replace(ADA, FIRST, ANEW)).isFalse();
        assertThat(store().find(ADA)).isEqualTo(DESTROYED);
        assertThat(store().subjects()).containsExactly(BOB);
        assertThat(store().find(BOB)).isEqualTo(kept(SECOND));
    }

    @Test
    void whoNeverHadAKeyAndLosesItNeverGetsOne() {
        store().destroy(ADA);
        assertThat(store().find(ADA)).isEqualTo(DESTROYED);
        assertThat(store().keepIfAbsent(ADA, FIRST)).isEqualTo(DESTROYED);
        assertThat(store().subjects()).isEmpty();
    }

    @Test
    void ofThoseWhoKeepAKeyAtOnceOneWinsAndEveryoneIsToldWhich() throws Exception {
        List<List<DataKeyStore.Stored>> told = atOnce(thread -> {
            List<DataKeyStore.Stored> answers = new ArrayList<>();
            for (int subject = 0; subject < SUBJECTS; subject++) {
                answers.add(store().keepIfAbsent(
                                SubjectId.of("invented-" + subject), new WrappedKey("custodian-1", "by-" + thread)));
            }
            return answers;
        });
        for (int subject = 0; subject < SUBJECTS; subject++) {
            Set<DataKeyStore.Stored> answers = new HashSet<>();
            for (List<DataKeyStore.Stored> of : told) {
                answers.add(of.get(subject));
            }
            assertThat(answers).containsExactly(store().find(SubjectId.of("invented-" + subject)));
        }
    }

    @Test
    void ofThoseWhoReplaceAWrappingAtOnceOneDoes() throws Exception {
        store().keepIfAbsent(ADA, FIRST);
        List<Boolean> done =
                atOnce(thread -> store().replace(ADA, FIRST, new WrappedKey("custodian-2", "by-" + thread)));
        assertThat(done).hasSize(THREADS).containsOnlyOnce(true);
        assertThat(store().find(ADA)).isEqualTo(kept(new WrappedKey("custodian-2", "by-" + done.indexOf(true))));
    }

    @Test
    void whoeverDestroysAKeyIsNotOutrunByWhoeverKeepsOrReplacesIt() throws Exception {
        atOnce(thread -> {
            for (int subject = 0; subject < SUBJECTS; subject++) {
                SubjectId id = SubjectId.of("invented-" + subject);
                if (thread % 2 == 0) {
                    store().destroy(id);
                } else {
                    store().keepIfAbsent(id, FIRST);
                    store().replace(id, FIRST, ANEW);
                }
            }
            return thread;
        });
        for (int subject = 0; subject < SUBJECTS; subject++) {
            assertThat(store().find(SubjectId.of("invented-" + subject))).isEqualTo(DESTROYED);
        }
    }

    private static <T> List<T> atOnce(IntFunction<T> task) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> task.apply(thread));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
