package org.carepeers.workflow.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.proceeding.EventKind;
import org.carepeers.proceeding.Fact;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    private static final AccessTable STANDARD = AccessTable.standard();

    private static Stream<AccessRow> rows() {
        return Arrays.stream(Audience.values()).flatMap(audience -> STANDARD.rows(audience).stream());
    }

    @Test
    void everyAudienceHasOneRowForEveryPartWhateverIsChosen() {
        int combinations = 1 << AccessChoice.values().length;
        for (int chosen = 0; chosen < combinations; chosen++) {
            AccessTable table = STANDARD;
            int rest = chosen;
            for (AccessChoice choice : AccessChoice.values()) {
                table = table.with(choice, rest % 2 == 1);
                rest = rest / 2;
            }
            for (Audience audience : Audience.values()) {
                assertThat(table.rows(audience)).extracting(AccessRow::part).containsExactly(RecordPart.values());
            }
        }
    }

    @Test
    void everyRowSaysWhy() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.because()).hasSizeGreaterThan(8));
    }

    @Test
    void aConsentOnlyEverOpensMore() {
        assertThat(rows().filter(row -> row.consent().isPresent())).isNotEmpty().allSatisfy(row -> {
            assertThat(row.extent().isAtLeast(row.without())).isTrue();
            assertThat(row.extent()).isNotEqualTo(row.without());
        });
    }

    @Test
    void everyChoiceChangesTheTable() {
        assertThat(AccessChoice.values()).allSatisfy(choice -> {
            boolean on = STANDARD.choices().contains(choice);
            assertThat(on).isEqualTo(choice.isOnByDefault());
            AccessTable other = STANDARD.with(choice, !on);
            assertThat(Arrays.stream(Audience.values()).flatMap(audience -> other.rows(audience).stream()))
                    .isNotEqualTo(rows().toList())
                    .filteredOn(row -> row.choice().equals(Optional.of(choice)))
                    .isNotEmpty();
        });
    }

    @Test
    void everyFactThatAnEventMayStateHasItsPart() {
        List<Fact<?>> facts = Arrays.stream(EventKind.values())
                .flatMap(kind -> kind.facts().stream())
                .distinct()
                .collect(Collectors.toList());
        assertThat(facts).hasSizeGreaterThan(60).allMatch(CaseParts::isPlaced);
        assertThat(EventKind.values())
                .allSatisfy(
                        kind -> assertThat(CaseParts.of(kind).isOfPeerSupport()).isFalse());
    }

    @Test
    void aPeerSeesDatesPlacesAndWhatThePersonSharesAndNothingElse() {
        Set<RecordPart> seen = EnumSet.noneOf(RecordPart.class);
        STANDARD.rows(Audience.PEER_WORKER).stream()
                .filter(row -> row.without() != Extent.NOTHING)
                .forEach(row -> seen.add(row.part()));
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        RecordPart.CASE,
                        RecordPart.STAGE,
                        RecordPart.HEARINGS_AHEAD,
                        RecordPart.CIRCUMSTANCES,
                        RecordPart.LANGUAGES,
                        RecordPart.IDENTITY,
                        RecordPart.CONSENTS,
                        RecordPart.ASSIGNMENT,
                        RecordPart.ENGAGEMENTS,
                        RecordPart.OWN_WORDS,
                        RecordPart.PEER_NOTES,
                        RecordPart.HEARING_PLANS,
                        RecordPart.HAND_OVER,
                        RecordPart.PREFERENCES);
        assertThat(STANDARD.get(Audience.PEER_WORKER, RecordPart.IDENTITY).extent())
                .isEqualTo(Extent.FACTS);
    }

    @Test
    void whoeverOnlyCountsSeesNoPart() {
        assertThat(Arrays.stream(Audience.values()).filter(STANDARD::isOnlyCounting))
                .containsExactly(Audience.STATE_REPORTING, Audience.RESEARCHER);
    }

    @Test
    void aRowThatIsCalledLawNamesItsSection() {
        assertThat(rows().filter(AccessRow::isLaw))
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.citations()).isNotEmpty());
        assertThat(STANDARD.rows(Audience.PEER_WORKER)).noneMatch(AccessRow::isLaw);
        assertThat(STANDARD.toString()).contains("peer-sees-circumstances");
    }
}
