package org.carepeers.workflow.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepeers.consent.Audience;
import org.carepeers.consent.DisclosureScope;
import org.carepeers.consent.Extent;
import org.carepeers.consent.RecordPart;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Confidence;

/** Rows as they are declared, for some choices. Not thread-safe. */
final class AccessRows {

    private final Set<AccessChoice> on;
    private final List<AccessRow> rows = new ArrayList<>();

    AccessRows(Set<AccessChoice> on) {
        this.on = on;
    }

    /** Begins the rows of an audience. */
    Of to(Audience audience) {
        return new Of(audience);
    }

    List<AccessRow> rows() {
        return rows;
    }

    /** The rows of one audience. */
    final class Of {

        private final Audience audience;

        private Of(Audience audience) {
            this.audience = audience;
        }

        /** Begins rows that show all of some parts. */
        Draft whole(RecordPart... parts) {
            return new Draft(audience, Extent.WHOLE, parts);
        }

        /** Begins rows that show the codes, dates and counts of some parts. */
        Draft facts(RecordPart... parts) {
            return new Draft(audience, Extent.FACTS, parts);
        }

        /** Begins rows that show days of some parts. */
        Draft dates(RecordPart... parts) {
            return new Draft(audience, Extent.DATES, parts);
        }

        /** Begins rows that show counts over many people. */
        Draft counts(RecordPart... parts) {
            return new Draft(audience, Extent.COUNTS, parts);
        }

        /** Begins rows that show nothing. */
        Draft nothing(RecordPart... parts) {
            return new Draft(audience, Extent.NOTHING, parts);
        }
    }

    /** Rows that differ in their part only. */
    final class Draft {

        private final Audience audience;
        private final Extent extent;
        private final RecordPart[] parts;
        private Optional<DisclosureScope> consent = Optional.empty();
        private Extent without;
        private List<Citation> citations = List.of();
        private Confidence confidence = Confidence.VERIFIED;
        private Optional<AccessChoice> choice = Optional.empty();
        private boolean in = true;
        private boolean counted;

        private Draft(Audience audience, Extent extent, RecordPart... parts) {
            this.audience = audience;
            this.extent = extent;
            this.parts = parts;
            this.without = extent;
        }

        /** Asks for a consent, without which nothing is shown. */
        Draft with(DisclosureScope scope) {
            return with(scope, Extent.NOTHING);
        }

        /** Asks for a consent, without which less is shown. */
        Draft with(DisclosureScope scope, Extent otherwise) {
            consent = Optional.of(scope);
            without = otherwise;
            return this;
        }

        /** Names the sections, which say so. */
        Draft under(String... sections) {
            citations = Arrays.stream(sections).map(Citation::parse).toList();
            return this;
        }

        /** Names the sections that come near, which do not say so in so many words. */
        Draft near(String... sections) {
            confidence = Confidence.INFERENCE;
            return under(sections);
        }

        /** Keeps the rows only while a choice is on, or only while it is off. */
        Draft when(AccessChoice which, boolean isOn) {
            choice = Optional.of(which);
            in = on.contains(which) == isOn;
            return this;
        }

        /** Lets the audience know how much was left out. */
        Draft counted() {
            counted = true;
            return this;
        }

        /** Ends the rows with the reason for them. */
        void because(String why) {
            if (in) {
                for (RecordPart part : parts) {
                    rows.add(new AccessRow(
                            audience, part, extent, consent, without, citations, confidence, choice, counted, why));
                }
            }
        }
    }
}
