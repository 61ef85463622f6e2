package org.carepeers.workflow.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepeers.participant.CircumstanceKind;
import org.carepeers.party.County;
import org.carepeers.proceeding.CareStage;
import org.carepeers.proceeding.Facts;
import org.carepeers.proceeding.HearingKind;
import org.carepeers.proceeding.SideMatterKind;
import org.carepeers.workflow.obligation.Due;
import org.carepeers.workflow.obligation.Obligation;
import org.carepeers.workflow.obligation.ObligationChange;
import org.carepeers.workflow.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * Applies effects to a case. It consults no law.
 *
 * <p>Whatever an effect touches is copied once, and then belongs to the fold until the case is made. Not thread-safe.
 */
final class CareCaseFold {

    private final CareCase start;
    County county;
    CareStage stage;

    @Nullable
    LocalDate stageSince;

    int term;

    @Nullable
    LocalDate termEndsOn;

    Facts facts;

    @Nullable
    LocalDate[] lastOn;

    Map<PartyEvent, List<LocalDate>> ofParties;
    Map<HearingKind, LocalDate> hearings;
    Map<CircumstanceKind, LocalDate> circumstances;
    Map<SideMatterKind, LocalDate> sideMatters;
    List<LocalDate> closures;
    List<Obligation> obligations;

    CareCaseFold(CareCase start) {
        this.start = start;
        this.county = start.county;
        this.stage = start.stage;
        this.stageSince = start.stageSince;
        this.term = start.term;
        this.termEndsOn = start.termEndsOn;
        this.facts = start.facts;
        this.lastOn = start.lastOn;
        this.ofParties = start.ofParties;
        this.hearings = start.hearings;
        this.circumstances = start.circumstances;
        this.sideMatters = start.sideMatters;
        this.closures = start.closures;
        this.obligations = start.obligations;
    }

    CareCase toCase() {
        return new CareCase(start, this);
    }

    CareCaseFold apply(List<Effect> effects) {
        for (int i = 0; i < effects.size(); i++) {
            apply(effects.get(i));
        }
        return this;
    }

    private void apply(Effect effect) {
        if (effect instanceof Effect.Noted noted) {
            note(noted);
        } else if (effect instanceof Effect.ObligationChanged changed) {
            apply(changed.change());
        } else if (effect instanceof Effect.StageEntered entered) {
            stage = entered.stage();
            stageSince = entered.on();
        } else if (effect instanceof Effect.FactsInForce inForce) {
            facts = facts.withKept(inForce.facts());
        } else if (effect instanceof Effect.HearingSet set) {
            ownHearings().put(set.kind(), set.on());
        } else if (effect instanceof Effect.HearingCleared cleared) {
            ownHearings().remove(cleared.kind());
        } else if (effect instanceof Effect.TermBegan began) {
            term = began.term();
            termEndsOn = began.endsOn();
        } else {
            applyRare(effect);
        }
    }

    private void applyRare(Effect effect) {
        if (effect instanceof Effect.NotedOf noted) {
            note(noted);
        } else if (effect instanceof Effect.CircumstanceBegan began) {
            ownCircumstances().put(began.circumstance(), began.on());
        } else if (effect instanceof Effect.CircumstanceEnded ended) {
            ownCircumstances().remove(ended.circumstance());
        } else if (effect instanceof Effect.SideMatterBegan began) {
            ownSideMatters().put(began.matter(), began.on());
        } else if (effect instanceof Effect.SideMatterEnded ended) {
            ownSideMatters().remove(ended.matter());
        } else if (effect instanceof Effect.CountyChanged changed) {
            county = changed.county();
        } else if (effect instanceof Effect.ClosureDeclared declared) {
            close(declared.day());
        }
    }

    private void close(LocalDate day) {
        if (!closures.contains(day)) {
            List<LocalDate> longer = new ArrayList<>(closures);
            longer.add(day);
            closures = longer;
        }
    }

    private void apply(ObligationChange change) {
        List<Obligation> open = ownObligations();
        if (change instanceof ObligationChange.Began began) {
            open.add(began.obligation());
        } else if (change instanceof ObligationChange.Extended extended) {
            redate(open, change.id(), extended.due());
        } else if (change instanceof ObligationChange.Redated redated) {
            redate(open, change.id(), redated.due());
        } else {
            open.remove(indexOf(open, change.id()));
        }
    }

    private static void redate(List<Obligation> open, ObligationId id, Due due) {
        int at = indexOf(open, id);
        open.set(at, open.get(at).withDue(due));
    }

    private static int indexOf(List<Obligation> open, ObligationId id) {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The effects speak of " + id + ", which is not open");
    }

    @SuppressWarnings("EnumOrdinal") // the array lives only as long as the case, never in a record
    private void note(Effect.Noted noted) {
        if (lastOn == start.lastOn) {
            lastOn = start.lastOn.clone();
        }
        int at = noted.kind().ordinal();
        LocalDate known = lastOn[at];
        if (known == null || noted.on().isAfter(known)) {
            lastOn[at] = noted.on();
        }
    }

    private void note(Effect.NotedOf noted) {
        if (ofParties == start.ofParties) {
            ofParties = new HashMap<>(start.ofParties);
        }
        ofParties.merge(new PartyEvent(noted.kind(), noted.party()), List.of(noted.on()), CareCaseFold::joined);
    }

    private static List<LocalDate> joined(List<LocalDate> known, List<LocalDate> more) {
        List<LocalDate> longer = new ArrayList<>(known);
        longer.addAll(more);
        return List.copyOf(longer);
    }

    private Map<HearingKind, LocalDate> ownHearings() {
        if (hearings == start.hearings) {
            hearings = new EnumMap<>(start.hearings);
        }
        return hearings;
    }

    private Map<CircumstanceKind, LocalDate> ownCircumstances() {
        if (circumstances == start.circumstances) {
            circumstances = new EnumMap<>(start.circumstances);
        }
        return circumstances;
    }

    private Map<SideMatterKind, LocalDate> ownSideMatters() {
        if (sideMatters == start.sideMatters) {
            sideMatters = new EnumMap<>(start.sideMatters);
        }
        return sideMatters;
    }

    private List<Obligation> ownObligations() {
        if (obligations == start.obligations) {
            obligations = new ArrayList<>(start.obligations);
        }
        return obligations;
    }
}
