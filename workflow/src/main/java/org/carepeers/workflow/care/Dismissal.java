package org.carepeers.workflow.care;

import java.util.Optional;
import org.carepeers.proceeding.CareFacts;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.DismissalBasis;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.Prejudice;
import org.carepeers.proceeding.Refiling;

/**
 * What is known of the dismissal of a case: on what ground, whether it bars another petition, and who may petition again.
 *
 * <p>Where the order says nothing of prejudice, it is what the section says of that ground. Who may petition again is told
 * as the Act has it or is read; in a single case it is for the court.
 *
 * @param basis the ground
 * @param prejudice whether it is with prejudice
 * @param refiling who may petition again
 */
public record Dismissal(DismissalBasis basis, Prejudice prejudice, Refiling refiling) {

    /** Finds the dismissal of a case at a stage, or empty if it was not dismissed or nothing is known of it. */
    static Optional<Dismissal> of(CareStage stage, Facts facts) {
        return facts.find(CareFacts.DISMISSAL_BASIS)
                .filter(basis -> stage == CareStage.DISMISSED)
                .map(basis -> of(basis, facts.find(CareFacts.PREJUDICE).orElse(Prejudice.NOT_STATED)));
    }

    private static Dismissal of(DismissalBasis basis, Prejudice ordered) {
        Prejudice prejudice = ordered == Prejudice.NOT_STATED ? basis.prejudice() : ordered;
        boolean beyondItsGround = prejudice == Prejudice.WITH && basis.prejudice() != Prejudice.WITH;
        return new Dismissal(basis, prejudice, beyondItsGround ? Refiling.NOT_STATED : basis.refiling());
    }
}
