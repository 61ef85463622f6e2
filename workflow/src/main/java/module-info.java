/** What may happen: the engine, the CARE process, its deadlines and obligations. */
module org.carepeers.workflow {
    requires transitive java.sql;
    requires transitive org.carepeers.core;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.carepeers.workflow.diagram;
    exports org.carepeers.workflow.machine;
    exports org.carepeers.workflow.accompaniment;
    exports org.carepeers.workflow.care;
    exports org.carepeers.workflow.disclosure;
    exports org.carepeers.workflow.obligation;
    exports org.carepeers.workflow.partner;
    exports org.carepeers.workflow.workforce;
    exports org.carepeers.workflow.worklist;
    exports org.carepeers.workflow.journal;

    opens org.carepeers.workflow.accompaniment to
            com.fasterxml.jackson.databind;
    opens org.carepeers.workflow.care to
            com.fasterxml.jackson.databind;
    opens org.carepeers.workflow.journal to
            com.fasterxml.jackson.databind;
    opens org.carepeers.workflow.obligation to
            com.fasterxml.jackson.databind;
}
