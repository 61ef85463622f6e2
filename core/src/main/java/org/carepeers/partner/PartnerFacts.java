package org.carepeers.partner;

import java.time.LocalDate;
import org.carepeers.consent.Consent;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.proceeding.Fact;
import org.carepeers.proceeding.FactType;
import org.carepeers.proceeding.Finding;

/**
 * The facts that events of a referral to a partner state.
 *
 * <p>There is none for why a person said no, and none for a diagnosis or a charge.
 */
public final class PartnerFacts {

    /** The person. */
    public static final Fact<String> PERSON =
            Fact.of("person", new FactType.Id("person id"), "Whom the referral is for");

    /** The partner. */
    public static final Fact<String> PARTNER =
            Fact.of("partner", new FactType.Id("organization id"), "To which organization it goes");

    /** The service. */
    public static final Fact<PartnerService> SERVICE =
            Fact.code("service", PartnerService.class, "What the partner is asked for");

    /** A consent. */
    public static final Fact<Consent> CONSENT = Fact.of(
            "consent", new FactType.Document<>(Consent.class), "What the person agrees to, for whom and how long");

    /** What a consent that was taken back had opened. */
    public static final Fact<DisclosureScope> SCOPE =
            Fact.code("scope", DisclosureScope.class, "What the consent that was taken back had opened");

    /** The time of day at which the referral went out. */
    public static final Fact<TimeOfDay> SENT_AT = Fact.of(
            "sentAt", new FactType.Document<>(TimeOfDay.class), "At what time of day it was sent, where hours matter");

    /** Whether the referral carries substance use disorder records. */
    public static final Fact<Finding> SUBSTANCE_USE_RECORDS = Fact.code(
                    "substanceUseRecords", Finding.class, "Whether it carries substance use disorder patient records")
            .under("CFR 42-2.31");

    /** The day on which something had been sent. */
    public static final Fact<LocalDate> SENT_ON =
            Fact.of("sentOn", new FactType.Day(), "On which day it had been sent");

    /** The time of day. */
    public static final Fact<TimeOfDay> AT = Fact.of(
            "at",
            new FactType.Document<>(TimeOfDay.class),
            "At what time of day the partner answered, where hours matter");

    /** The day on which a place is expected. */
    public static final Fact<LocalDate> PLACE_EXPECTED_ON =
            Fact.of("placeExpectedOn", new FactType.Day(), "On which day the partner expects a place");

    /** Why the partner did not take it. */
    public static final Fact<PartnerDeclineBasis> DECLINE_BASIS = Fact.code(
            "declineBasis", PartnerDeclineBasis.class, "Why the partner did not take it; nothing about the person");

    /** The day of the meeting. */
    public static final Fact<LocalDate> MEETING_ON = Fact.of("meetingOn", new FactType.Day(), "On which day they meet");

    /** The peer who goes along. */
    public static final Fact<String> PEER =
            Fact.of("peer", new FactType.Id("worker id"), "Which peer support worker goes along");

    /** The first night of a stay. */
    public static final Fact<LocalDate> FIRST_NIGHT =
            Fact.of("firstNight", new FactType.Day(), "The day of the first night, if the person stays there");

    /** What came of it. */
    public static final Fact<ReferralOutcome> OUTCOME =
            Fact.code("outcome", ReferralOutcome.class, "What came of the referral");

    private PartnerFacts() {}
}
