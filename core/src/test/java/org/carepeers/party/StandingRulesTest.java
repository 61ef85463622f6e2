package org.carepeers.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carepeers.rule.LookBack;
import org.carepeers.rule.Lookup;
import org.carepeers.rule.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingRulesTest {

    @ParameterizedTest
    @EnumSource(PetitionerStanding.class)
    void aStandingsLookBackIsTheRuleOfItsOwnSubdivision(PetitionerStanding standing) {
        standing.lookBackRule()
                .ifPresent(id -> assertThat(RuleBook.california()
                                .find(id, LocalDate.of(2026, 3, 2))
                                .inForce()
                                .map(Lookup.InForce::rule))
                        .hasValueSatisfying(rule -> assertThat(rule.citation()).isEqualTo(standing.citation()))
                        .containsInstanceOf(LookBack.class));
    }
}
