package org.carepeers.workflow.journal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carepeers.json.CareJson;
import org.carepeers.party.EventId;
import org.carepeers.party.StreamKey;
import org.carepeers.party.StreamKind;
import org.carepeers.workflow.machine.Reason;

/** How it is recorded which ids are one person. */
final class IdentityStream implements StreamProcess<IdentityEvent, IdentityEvent, PersonIndex> {

    private static final String VERSION = "identity-1";

    @Override
    public StreamKind kind() {
        return StreamKind.IDENTITY;
    }

    @Override
    public String fingerprint() {
        return VERSION;
    }

    @Override
    public EventId idOf(IdentityEvent event) {
        return event.id();
    }

    @Override
    public LocalDate dayOf(IdentityEvent event) {
        return event.occurredOn();
    }

    @Override
    public PersonIndex begin(StreamKey stream, String header) {
        return PersonIndex.EMPTY;
    }

    @Override
    public Verdict<IdentityEvent> decide(PersonIndex present, IdentityEvent event) {
        return refusal(present, event)
                .<Verdict<IdentityEvent>>map(reason -> new Verdict.Refused<>(List.of(Reason.of(reason))))
                .orElseGet(() -> new Verdict.Accepted<>(List.of(event), List.of()));
    }

    private static Optional<IdentityReason> refusal(PersonIndex present, IdentityEvent event) {
        boolean joined = present.joinedWith(event.person()).isPresent();
        if (event.kind() == IdentityEvent.Kind.PARTED) {
            return present.joinedWith(event.person()).equals(Optional.of(event.sameAs()))
                    ? Optional.empty()
                    : Optional.of(IdentityReason.NOT_JOINED);
        }
        if (event.person().equals(event.sameAs())) {
            return Optional.of(IdentityReason.SAME_ID);
        }
        if (joined) {
            return Optional.of(IdentityReason.JOINED_ALREADY);
        }
        return present.current(event.sameAs()).equals(event.person())
                ? Optional.of(IdentityReason.JOINED_THE_OTHER_WAY)
                : Optional.empty();
    }

    @Override
    public PersonIndex after(PersonIndex present, Iterable<List<IdentityEvent>> history) {
        PersonIndex now = present;
        for (List<IdentityEvent> events : history) {
            for (IdentityEvent event : events) {
                now = now.after(event);
            }
        }
        return now;
    }

    @Override
    public String write(IdentityEvent event) {
        return CareJson.standard().writeLine(event);
    }

    @Override
    public IdentityEvent readEvent(String json) {
        return LineJson.read(json, IdentityEvent.class);
    }

    @Override
    public String writeEffects(List<IdentityEvent> effects) {
        return "[]";
    }

    @Override
    public List<IdentityEvent> readEffects(Line line) throws IOException {
        return List.of(readEvent(line.json("event").orElseThrow(() -> new IOException("no event"))));
    }
}
