package org.carepeers.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityCriteriaTest {

    private static final Finding[] FINDINGS = Finding.values();

    @Test
    void nothingDeterminedIsNotDetermined() {
        EligibilityCriteria unknown = EligibilityCriteria.builder().build();
        assertThat(unknown.determination()).isEqualTo(Finding.NOT_DETERMINED);
        assertThat(unknown.withFinding(Finding.NOT_DETERMINED)).containsExactly(EligibilityCriterion.values());
        assertThat(unknown).isEqualTo(EligibilityCriteria.all(Finding.NOT_DETERMINED));
    }

    @Test
    void everyCombinationOfFindingsIsComposedHonestly() {
        int combinations = (int) Math.pow(FINDINGS.length, EligibilityCriterion.values().length);
        for (int combination = 0; combination < combinations; combination++) {
            List<Finding> each = findings(combination);
            assertThat(criteria(each).determination()).as("%s", each).isEqualTo(expected(each));
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachCriterionHasItsOwnFinding(EligibilityCriterion criterion) {
        Finding[] each = new Finding[EligibilityCriterion.values().length];
        Arrays.fill(each, Finding.FOUND);
        each[List.of(EligibilityCriterion.values()).indexOf(criterion)] = Finding.NOT_FOUND;
        EligibilityCriteria criteria = criteria(List.of(each));
        assertThat(criteria.on(criterion)).isEqualTo(Finding.NOT_FOUND);
        assertThat(criteria.withFinding(Finding.NOT_FOUND)).containsExactly(criterion);
    }

    /** The section in its plain words: all of (a) to (f), where (d) asks for one of two. */
    private static Finding expected(List<Finding> each) {
        boolean eitherFound = each.get(3) == Finding.FOUND || each.get(4) == Finding.FOUND;
        boolean neitherFound = each.get(3) == Finding.NOT_FOUND && each.get(4) == Finding.NOT_FOUND;
        List<Finding> others = List.of(each.get(0), each.get(1), each.get(2), each.get(5), each.get(6));
        if (others.contains(Finding.NOT_FOUND) || neitherFound) {
            return Finding.NOT_FOUND;
        }
        return !others.contains(Finding.NOT_DETERMINED) && eitherFound ? Finding.FOUND : Finding.NOT_DETERMINED;
    }

    private static List<Finding> findings(int combination) {
        Finding[] each = new Finding[EligibilityCriterion.values().length];
        int rest = combination;
        for (int i = 0; i < each.length; i++) {
            each[i] = FINDINGS[rest % FINDINGS.length];
            rest /= FINDINGS.length;
        }
        return List.of(each);
    }

    private static EligibilityCriteria criteria(List<Finding> each) {
        return EligibilityCriteria.builder()
                .adult(each.get(0))
                .seriousMentalDisorder(each.get(1))
                .notClinicallyStabilized(each.get(2))
                .unsafeAndDeteriorating(each.get(3))
                .needsServicesToPreventHarm(each.get(4))
                .leastRestrictive(each.get(5))
                .likelyToBenefit(each.get(6))
                .build();
    }
}
