package org.carepeers.workflow.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.carepeers.partner.PartnerReferralEventKind;
import org.carepeers.workflow.machine.Messages;

/** The words of a referral, in English. A county rewords or translates them with {@link Messages#with(Map)}. */
public final class ReferralMessages {

    private ReferralMessages() {}

    /**
     * Returns the words.
     *
     * @return the messages in English
     */
    public static Messages english() {
        Map<String, String> templates = new HashMap<>();
        for (PartnerReferralStage stage : PartnerReferralStage.values()) {
            templates.put("PartnerReferralStage." + stage.code(), stage.title());
        }
        for (PartnerReferralEventKind kind : PartnerReferralEventKind.values()) {
            templates.put("PartnerReferralEventKind." + kind.code(), kind.meaning());
        }
        try (InputStream stream =
                Objects.requireNonNull(ReferralMessages.class.getResourceAsStream("referral_en.properties"))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, template) -> templates.put((String) key, (String) template));
        } catch (IOException e) {
            throw new UncheckedIOException("referral_en.properties", e);
        }
        return Messages.of(Locale.US, templates);
    }
}
