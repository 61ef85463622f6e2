package org.carepeers.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.carepeers.statute.Bill;
import org.carepeers.statute.Edition;
import org.carepeers.statute.Source;

/** A hash over every field of a rule book, in a form that no library version and no machine changes. */
final class Fingerprint {

    private static final char END_OF_FIELD = '\u001f';

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static String of(String title, List<Edition> editions, List<Rule> rules, List<Overlay> overlays) {
        Fingerprint all = new Fingerprint().add("book", title);
        editions.forEach(all::edition);
        rules.forEach(all::rule);
        for (Overlay overlay : overlays) {
            all.add("overlay", overlay.name(), overlay.authority().code());
            overlay.rules().forEach(all::rule);
        }
        return all.digest();
    }

    private void edition(Edition edition) {
        add("edition", edition.id(), edition.inForceFrom(), edition.verifiedThrough());
        for (Bill bill : edition.bills()) {
            add("bill", bill.name(), bill.chapter(), bill.effectiveOn(), bill.sections(), bill.note());
        }
    }

    private void rule(Rule rule) {
        add(
                "rule",
                rule.id(),
                rule.row(),
                rule.title(),
                rule.figure(),
                rule.who().code());
        add(rule.anchor().words(), rule.anchor().confidence().code(), rule.citation(), rule.see());
        add(
                rule.inForceFrom(),
                rule.inForceUntil(),
                rule.earlier().code(),
                rule.confidence().code());
        source(rule.source());
        rule.extension().ifPresent(this::extension);
        add(rule.notes());
    }

    private void source(Source source) {
        add(source.handle(), source.title(), source.url(), source.readAsOf());
    }

    private void extension(Extension extension) {
        add("extension", extension.when(), extension.grantedBy().code(), extension.citation());
        add(extension.limits(), extension.goodCauseBeyond());
    }

    private Fingerprint add(Object... fields) {
        for (Object field : fields) {
            field(field);
        }
        return this;
    }

    private void field(Object field) {
        if (field instanceof Optional<?> optional) {
            field(optional.isPresent() ? List.of(optional.get()) : List.of());
        } else if (field instanceof List<?> list) {
            text.append(list.size()).append(END_OF_FIELD);
            list.forEach(this::field);
        } else {
            text.append(field).append(END_OF_FIELD);
        }
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
