package org.carepeers.partner;

import org.carepeers.Coded;
import org.carepeers.peer.ToolkitArea;

/**
 * A practice by which a county takes peers into its CARE process, in one of the four areas of the peers toolkit.
 *
 * <p>The practices are those that the announcement of the toolkit names. Nobody is bound by them, and none is a measure
 * of a worker.
 */
public enum ToolkitPractice implements Coded {
    /** A peer is the first contact of the person. */
    FIRST_CONTACT(
            "first-contact",
            ToolkitArea.OUTREACH_AND_ENGAGEMENT,
            "A peer is the person's first contact, where they wish it"),
    /** A peer meets the family, apart from the person's own peer. */
    FAMILY_CONTACT("family-contact", ToolkitArea.OUTREACH_AND_ENGAGEMENT, "Families are met by a peer of their own"),
    /** The same peer stays through changes of stage, place and program. */
    CONTINUITY(
            "continuity",
            ToolkitArea.OUTREACH_AND_ENGAGEMENT,
            "The same peer stays through changes of stage, place and program"),
    /** There is a way to get there, and another if it falls through. */
    TRANSPORT(
            "transport",
            ToolkitArea.OUTREACH_AND_ENGAGEMENT,
            "There is a ride that fits the person, and another if it falls through"),
    /** A peer prepares hearings with the person and talks about them afterwards. */
    HEARING_PREPARATION(
            "hearing-preparation", ToolkitArea.COURT_SUPPORT, "Each hearing is prepared and talked over with a peer"),
    /** A peer is in the courtroom if the person wants it. */
    IN_THE_COURTROOM(
            "in-the-courtroom", ToolkitArea.COURT_SUPPORT, "A peer is in the courtroom if the person wants it"),
    /** Judge, counsel and staff know what a peer is there for. */
    COURT_KNOWS_THE_ROLE(
            "court-knows-the-role",
            ToolkitArea.COURT_SUPPORT,
            "Judge, counsel and staff know what a peer is there for"),
    /** Peers are trained with interactive video simulations. */
    VIDEO_SIMULATION("video-simulation", ToolkitArea.TRAINING_AND_EDUCATION, "Interactive video simulations are used"),
    /** Peers are trained in the Wellness Recovery Action Plan. */
    WELLNESS_PLAN_TRAINING(
            "wellness-plan-training",
            ToolkitArea.TRAINING_AND_EDUCATION,
            "There is Wellness Recovery Action Plan training"),
    /** Peers are trained in motivational interviewing. */
    MOTIVATIONAL_INTERVIEWING(
            "motivational-interviewing",
            ToolkitArea.TRAINING_AND_EDUCATION,
            "There is training in motivational interviewing"),
    /** Peers are trained in the basics of cognitive behavioral therapy, which they do not provide. */
    COGNITIVE_BEHAVIORAL_BASICS(
            "cognitive-behavioral-basics",
            ToolkitArea.TRAINING_AND_EDUCATION,
            "There is training in the basics of cognitive behavioral therapy, for understanding and not for use"),
    /** Everyone who works with peers is trained too. */
    BROADER_SYSTEM_TRAINING(
            "broader-system-training",
            ToolkitArea.TRAINING_AND_EDUCATION,
            "Clinicians, court staff, supervisors and colleagues learn about the role and about stigma"),
    /** Teams of assisted outpatient treatment and full service partnerships are partners. */
    TREATMENT_TEAMS(
            "treatment-teams",
            ToolkitArea.PARTNERSHIPS,
            "Assisted outpatient treatment and full service partnership teams"),
    /** Mental health and substance use programs are partners. */
    EXISTING_PROGRAMS("existing-programs", ToolkitArea.PARTNERSHIPS, "Mental health and substance use programs"),
    /** Peer-run organizations are partners. */
    PEER_RUN_ORGANIZATIONS("peer-run-organizations", ToolkitArea.PARTNERSHIPS, "Peer-run organizations"),
    /** Peers of the partners and of the county meet. */
    PEERS_MEET("peers-meet", ToolkitArea.PARTNERSHIPS, "Peers of the county and of its partners meet each other");

    private final String code;
    private final ToolkitArea area;
    private final String title;

    ToolkitPractice(String code, ToolkitArea area, String title) {
        this.code = code;
        this.area = area;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the area to which it belongs} */
    public ToolkitArea area() {
        return area;
    }

    /** {@return the words for it, as a page writes them} */
    public String title() {
        return title;
    }
}
