/** For an embedder's own tests: a contract to extend for each part that an embedder may supply. */
module org.carepeers.testkit {
    requires transitive org.carepeers.workflow;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static org.jspecify;

    exports org.carepeers.testkit;

    opens org.carepeers.testkit to
            org.junit.platform.commons;
}
