package org.carepeers.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carepeers.statute.Bill;
import org.carepeers.statute.Citation;
import org.carepeers.statute.Edition;
import org.carepeers.statute.Source;

/** A rule file, read strictly: either all of it is used, or one exception tells everything that is wrong with it. */
final class RuleFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, Source> sources = new HashMap<>();

    private RuleFile(String name) {
        this.name = name;
    }

    static RuleBook readBook(String name, InputStream stream) throws IOException {
        return new RuleFile(name).book(MAPPER.readTree(stream));
    }

    static RuleBook parseBook(String name, String json) {
        RuleFile file = new RuleFile(name);
        return file.book(file.tree(json));
    }

    static Overlay parseOverlay(String json) {
        RuleFile file = new RuleFile("the overlay");
        return file.overlay(file.tree(json));
    }

    private JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            faults.add(new RuleFault(
                    "$",
                    "not a JSON text. " + e.getOriginalMessage() + " in line "
                            + Optional.ofNullable(e.getLocation())
                                    .map(place -> place.getLineNr())
                                    .orElse(0)));
            throw new InvalidRulesException(name, faults);
        }
    }

    private RuleBook book(JsonNode json) {
        Fields fields = new Fields(json, "$", faults);
        Optional<String> title = fields.text("title");
        fields.texts("about", Function.identity());
        readSources(fields);
        List<Edition> editions = editions(fields);
        List<Rule> rules = rules(fields, true);
        fields.end();
        rejectFaults();
        return new RuleBook(title.orElseThrow(), editions, rules, List.of());
    }

    private Overlay overlay(JsonNode json) {
        Fields fields = new Fields(json, "$", faults);
        fields.texts("about", Function.identity());
        Optional<String> overlayName = fields.text("name");
        Optional<Authority> authority = fields.coded("authority", Authority.class);
        readSources(fields);
        List<Rule> rules = rules(fields, false);
        fields.end();
        rejectFaults();
        return new Overlay(overlayName.orElseThrow(), authority.orElseThrow(), rules);
    }

    private void readSources(Fields file) {
        for (Fields fields : file.objects("sources")) {
            Optional<String> handle = fields.text("handle");
            Optional<String> title = fields.text("title");
            Optional<URI> url = fields.optionallyParsed("url", URI::create);
            Optional<LocalDate> readAsOf = fields.optionalDate("readAsOf");
            fields.end();
            if (handle.filter(sources::containsKey).isPresent()) {
                fields.fault("handle", "\"" + handle.get() + "\" names two sources");
            }
            if (!fields.faulty()) {
                sources.put(handle.orElseThrow(), new Source(handle.orElseThrow(), title.orElseThrow(), url, readAsOf));
            }
        }
    }

    private List<Edition> editions(Fields file) {
        List<Edition> editions = new ArrayList<>();
        List<Fields> objects = file.objects("editions");
        for (Fields fields : objects) {
            Optional<String> id = fields.text("id");
            Optional<LocalDate> from = fields.date("inForceFrom");
            Optional<LocalDate> verified = fields.optionalDate("verifiedThrough");
            List<Bill> bills = new ArrayList<>();
            fields.objects("bills")
                    .forEach(bill -> from.flatMap(day -> bill(bill, day)).ifPresent(bills::add));
            fields.end();
            LocalDate last = editions.isEmpty()
                    ? LocalDate.MIN
                    : editions.get(editions.size() - 1).inForceFrom();
            if (from.filter(day -> !day.isAfter(last)).isPresent()) {
                fields.fault("inForceFrom", "is not after the edition before");
            }
            if (!fields.faulty()) {
                editions.add(new Edition(id.orElseThrow(), from.orElseThrow(), verified, bills));
            }
        }
        boolean read = editions.size() == objects.size();
        if (read
                && (editions.isEmpty()
                        || editions.get(editions.size() - 1).verifiedThrough().isEmpty())) {
            file.fault("editions", "the last edition says through which day it was verified");
        }
        return editions;
    }

    private static Optional<Bill> bill(Fields fields, LocalDate effectiveOn) {
        Optional<String> name = fields.text("name");
        Optional<String> chapter = fields.text("chapter");
        List<Citation> sections = fields.texts("sections", Citation::parse);
        Optional<String> note = fields.optionalText("note");
        fields.end();
        return fields.faulty()
                ? Optional.empty()
                : Optional.of(new Bill(name.orElseThrow(), chapter.orElseThrow(), effectiveOn, sections, note));
    }

    private List<Rule> rules(Fields file, boolean referencesAreHere) {
        List<Rule> rules = new ArrayList<>();
        List<Fields> objects = file.objects("rules");
        Set<String> ids = objects.stream().map(rule -> rule.peek("id")).collect(Collectors.toSet());
        for (Fields fields : objects) {
            Optional<Rule> rule = new RuleFields(fields, sources).read();
            rule.flatMap(read -> RuleChecks.conflict(rules, read)).ifPresent(problem -> fields.fault("id", problem));
            rule.filter(read -> referencesAreHere).stream()
                    .flatMap(read -> RuleChecks.limits(read))
                    .filter(limit -> !ids.contains(limit.value()))
                    .forEach(limit -> fields.fault("extension.limits", "there is no rule " + limit));
            rule.ifPresent(rules::add);
        }
        if (objects.isEmpty()) {
            file.fault("rules", "there is no rule in this file");
        }
        return rules;
    }

    private void rejectFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(name, faults);
        }
    }
}
