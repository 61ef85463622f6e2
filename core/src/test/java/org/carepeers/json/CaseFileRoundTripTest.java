package org.carepeers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.carepeers.proceeding.CareEvent;
import org.carepeers.proceeding.CaseFile;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.junit.jupiter.api.Test;

class CaseFileRoundTripTest {

    private final CareJson json = CareJson.standard();

    @Test
    void aFileOfEveryKindStatingEveryFactIsReadBackAsItWasWritten() {
        CaseFile file = new RandomCaseFiles(1).next(1.0);
        Set<Fact<?>> stated = new HashSet<>();
        file.events().forEach(event -> stated.addAll(event.facts().stated()));
        Set<Fact<?>> all = new HashSet<>();
        Arrays.stream(EventKind.values()).forEach(kind -> all.addAll(kind.facts()));
        assertThat(stated).isEqualTo(all);
        assertReadBack(file, 1);
    }

    @Test
    void filesAtRandomAreReadBackAsTheyWereWritten() {
        long seed = System.nanoTime();
        RandomCaseFiles files = new RandomCaseFiles(seed);
        for (int i = 0; i < 40; i++) {
            assertReadBack(files.next(0.5), seed);
        }
    }

    @Test
    void eachEventAloneIsReadBackAsItWasWritten() {
        long seed = System.nanoTime();
        for (CareEvent event : new RandomCaseFiles(seed).next(0.7).events()) {
            assertThat(json.read(json.write(event), CareEvent.class))
                    .as("seed %d", seed)
                    .isEqualTo(event);
        }
    }

    private void assertReadBack(CaseFile file, long seed) {
        String written = json.write(file);
        CaseFile read = json.readCaseFile(written);
        assertThat(read).as("seed %d", seed).isEqualTo(file);
        assertThat(json.write(read)).as("seed %d", seed).isEqualTo(written);
    }
}
