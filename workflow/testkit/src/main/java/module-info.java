/** For an embedder's own tests: a given/when/then fixture, contract suites and invented people. */
module org.carepeers.testkit {
    requires transitive org.carepeers.workflow;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static org.jspecify;
}
