package org.carepeers.guide;

import java.time.LocalDate;
import java.util.List;
import org.carepeers.consent.Audience;
import org.carepeers.consent.Consent;
import org.carepeers.consent.ConsentForm;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.json.CareJson;
import org.carepeers.party.PartyId;
import org.carepeers.workflow.care.CareHistory;
import org.carepeers.workflow.care.CareWorkflow;
import org.carepeers.workflow.disclosure.AccessDecision;
import org.carepeers.workflow.disclosure.AccessMessages;
import org.carepeers.workflow.disclosure.AccessRequest;
import org.carepeers.workflow.disclosure.AccessTable;
import org.carepeers.workflow.disclosure.CaseDisclosure;
import org.carepeers.workflow.disclosure.RecordAccess;

final class WhoMaySee {

    private static final PartyId PERSON = PartyId.of("person-1");
    private static final PartyId FRIEND = PartyId.of("friend-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CareHistory HISTORY =
            CareHistory.play(CareWorkflow.california(), CareJson.standard().readCaseFile("""
                    {"formatVersion": 1,
                     "case": {"id": "invented-1", "county": "alameda"},
                     "participant": {"id": "person-1"},
                     "events": [
                       {"id": "e1", "kind": "petition-filed", "occurredOn": "2026-02-02",
                        "by": {"role": "petitioner", "party": "person-2"},
                        "facts": {"standing": "family-member", "examinedOn": "2026-01-20"}},
                       {"id": "e2", "kind": "report-ordered", "occurredOn": "2026-02-05", "by": {"role": "court"},
                        "facts": {"primaFacie": "found"}},
                       {"id": "e3", "kind": "supporter-designated", "occurredOn": "2026-02-09",
                        "by": {"role": "respondent"}, "facts": {"party": "friend-1"}}]}
                    """));

    private WhoMaySee() {}

    public static void main(String[] arguments) {
        RecordAccess access = RecordAccess.by(AccessTable.standard());
        AccessRequest asked = AccessRequest.of(Audience.SUPPORTER, FRIEND, PERSON, DAY);
        tell(access.decide(HISTORY, asked));

        Consent yes = Consent.builder()
                .giver(PERSON)
                .scope(DisclosureScope.COURT_DOCUMENTS)
                .audience(Audience.SUPPORTER)
                .form(ConsentForm.WRITTEN)
                .givenOn(DAY)
                .build();
        tell(access.decide(HISTORY, asked.with(List.of(yes))));
        tell(access.decide(HISTORY, AccessRequest.of(Audience.SUPPORTER, PartyId.of("stranger-1"), PERSON, DAY)));
    }

    private static void tell(AccessDecision<CaseDisclosure> decision) {
        if (decision instanceof AccessDecision.Granted<CaseDisclosure> granted) {
            CaseDisclosure view = granted.view();
            System.out.println("events "
                    + view.events().stream().map(each -> each.kind().code()).toList()
                    + ", left out " + view.leftOut().size() + ", consents on record "
                    + view.disclosure().consents().size());
        } else if (decision instanceof AccessDecision.NotGranted<CaseDisclosure> not) {
            not.reasons()
                    .forEach(reason ->
                            System.out.println(AccessMessages.english().sentence(reason)));
        }
    }
}
