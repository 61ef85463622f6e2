package org.carepeers.workflow.care;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.carepeers.rule.RuleBook;
import org.carepeers.time.CourtTime;
import org.carepeers.workflow.machine.ProcessTable;

/** Makes the fingerprint of a workflow from everything by which it decides. */
final class WorkflowFingerprint {

    private static final int LENGTH = 16;

    private WorkflowFingerprint() {}

    static String of(
            ProcessTable<?, ?, ?, ?, ?> process,
            List<DeadlineRow> rows,
            RuleBook rules,
            CourtTime time,
            Set<CareChoice> choices) {
        StringBuilder text = new StringBuilder();
        process.rows()
                .forEach(row -> text.append(row)
                        .append(row.since())
                        .append(row.until())
                        .append(row.requirements().stream()
                                .map(requirement ->
                                        requirement.code().code() + requirement.asks() + requirement.isRemark())
                                .toList())
                        .append('\n'));
        rows.forEach(row -> text.append(row.rule())
                .append(row.begunBy)
                .append(row.metBy)
                .append(row.extendedBy)
                .append(row.endedBy)
                .append(row.during)
                .append(row.countedFrom)
                .append(row.continuedWith)
                .append(row.inTermOf)
                .append(row.byChoice)
                .append(row.oneAtATime)
                .append(row.forEachParty)
                .append(row.conditions)
                .append('\n'));
        text.append(rules.fingerprint()).append(time.fingerprint()).append(choices);
        return digest(text.toString());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "care-" + HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
