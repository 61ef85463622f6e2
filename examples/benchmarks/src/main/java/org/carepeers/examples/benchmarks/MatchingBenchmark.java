package org.carepeers.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.carepeers.consent.Audience;
import org.carepeers.party.LanguageTag;
import org.carepeers.party.PartyId;
import org.carepeers.peer.Area;
import org.carepeers.peer.Away;
import org.carepeers.peer.Candidate;
import org.carepeers.peer.LivedExperience;
import org.carepeers.peer.MatchRequest;
import org.carepeers.peer.MatchingPolicy;
import org.carepeers.peer.PartOfDay;
import org.carepeers.peer.PeerRole;
import org.carepeers.peer.PeerSpecialization;
import org.carepeers.peer.PeerWorker;
import org.carepeers.peer.SharedExperience;
import org.carepeers.peer.WeekSlot;
import org.carepeers.peer.Weekday;
import org.carepeers.workflow.accompaniment.PeerMatching;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to match one person with ten thousand workers, every wish stated and every criterion weighed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatchingBenchmark {

    private static final int WORKERS = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> LANGUAGES = List.of("en", "es", "es-MX", "vi", "tl", "ase");

    private final PeerMatching matching = PeerMatching.under(MatchingPolicy.example());
    private final Random random = new Random(20260302);
    private final List<Candidate> workers = new ArrayList<>();
    private final List<SharedExperience> shared = new ArrayList<>();
    private final MatchRequest request = request();

    /** Invents the workers. */
    @Setup(Level.Trial)
    public void invent() {
        for (int i = 0; i < WORKERS; i++) {
            Candidate worker = worker("w-" + i);
            workers.add(worker);
            shared.add(SharedExperience.of(worker.worker().id(), DAY, Set.of(one(LivedExperience.values()))));
        }
        int proposed = matching.match(request, workers, shared).proposed().size();
        if (proposed < WORKERS / 2 || proposed == WORKERS) {
            throw new IllegalStateException("The benchmark measures too few proposals or no exclusion");
        }
    }

    private static MatchRequest request() {
        return MatchRequest.builder()
                .participant(PartyId.of("p-1"))
                .on(DAY)
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(LanguageTag.of("es-MX"), LanguageTag.of("en"))
                .addWalkedBefore(PartyId.of("w-77"))
                .addNotThisPeer(PartyId.of("w-78"))
                .addCommunities("community-1")
                .addExperience(LivedExperience.WITHOUT_A_HOME)
                .addSpecializations(PeerSpecialization.UNHOUSED)
                .area(Area.of("area-1"))
                .addSlots(
                        WeekSlot.of(Weekday.TUESDAY, PartOfDay.MORNING),
                        WeekSlot.of(Weekday.FRIDAY, PartOfDay.AFTERNOON))
                .build();
    }

    private Candidate worker(String id) {
        PeerWorker worker = PeerWorker.builder()
                .id(PartyId.of(id))
                .employer(PartyId.of("o-1"))
                .role(PeerRole.PEER_SUPPORT_WORKER)
                .addLanguages(
                        LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size()))),
                        LanguageTag.of(LANGUAGES.get(random.nextInt(LANGUAGES.size()))))
                .addCommunities("community-" + random.nextInt(9))
                .worksFrom(DAY.minusYears(1))
                .build();
        Candidate.Builder candidate = Candidate.builder()
                .worker(worker)
                .addAreas(Area.of("area-" + random.nextInt(9)))
                .addSpecializations(one(PeerSpecialization.values()))
                .loadMinutes(random.nextInt(1600))
                .loadLimitMinutes(1500);
        for (int i = 0; i < 5; i++) {
            candidate.addSlots(WeekSlot.of(one(Weekday.values()), one(PartOfDay.values())));
        }
        if (random.nextInt(10) == 0) {
            candidate.addAway(Away.from(DAY));
        }
        return candidate.build();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Measures the proposals in their order. */
    @Benchmark
    public Object matchTenThousand() {
        return matching.match(request, workers, shared).proposed();
    }

    /** Measures the same and all reasons as a supervisor may see them. */
    @Benchmark
    public Object matchTenThousandAndTellWhy() {
        return matching.match(request, workers, shared).reasonsFor(Audience.PEER_SUPERVISOR);
    }
}
