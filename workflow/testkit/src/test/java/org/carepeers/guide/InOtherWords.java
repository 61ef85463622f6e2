package org.carepeers.guide;

import java.util.Locale;
import java.util.Map;
import org.carepeers.proceeding.CareStage;
import org.carepeers.workflow.care.CareMessages;
import org.carepeers.workflow.machine.Messages;

final class InOtherWords {

    private InOtherWords() {}

    public static void main(String[] arguments) {
        Messages spanish = CareMessages.in(Locale.forLanguageTag("es-US"));
        System.out.println(spanish.words(CareStage.UNDER_CARE_AGREEMENT));

        Messages own = CareMessages.in(Locale.ENGLISH)
                .with(Map.of("CareStage.under-care-agreement", "You and the county have an agreement"));
        System.out.println(own.words(CareStage.UNDER_CARE_AGREEMENT));
    }
}
