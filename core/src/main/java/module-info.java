/** What there is: immutable domain types, citations, dated rules, court time and JSON. */
module org.carepeers.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.carepeers;
    exports org.carepeers.consent;
    exports org.carepeers.engagement;
    exports org.carepeers.json;
    exports org.carepeers.participant;
    exports org.carepeers.partner;
    exports org.carepeers.party;
    exports org.carepeers.peer;
    exports org.carepeers.proceeding;
    exports org.carepeers.rule;
    exports org.carepeers.statute;
    exports org.carepeers.time;

    opens org.carepeers.consent to
            com.fasterxml.jackson.databind;
    opens org.carepeers.engagement to
            com.fasterxml.jackson.databind;
    opens org.carepeers.participant to
            com.fasterxml.jackson.databind;
    opens org.carepeers.partner to
            com.fasterxml.jackson.databind;
    opens org.carepeers.party to
            com.fasterxml.jackson.databind;
    opens org.carepeers.peer to
            com.fasterxml.jackson.databind;
    opens org.carepeers.proceeding to
            com.fasterxml.jackson.databind;
    opens org.carepeers.rule to
            com.fasterxml.jackson.databind;
    opens org.carepeers.statute to
            com.fasterxml.jackson.databind;
    opens org.carepeers.time to
            com.fasterxml.jackson.databind;
}
