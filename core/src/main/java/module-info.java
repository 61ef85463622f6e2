/** What there is: immutable domain types, citations, dated rules, court time and JSON. */
module org.carepeers.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.carepeers;
}
