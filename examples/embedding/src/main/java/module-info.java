/** A program that embeds CARE Peers beside a Jackson 3 of its own. */
module org.carepeers.examples.embedding {
    requires org.carepeers.workflow;
    requires tools.jackson.databind;
}
