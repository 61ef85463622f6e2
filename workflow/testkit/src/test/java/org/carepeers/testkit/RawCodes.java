package org.carepeers.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.rule.RuleBook;

/** What a sentence for people must not show: a code as it is stored, the id of a rule, or a gap. */
final class RawCodes {

    /** A detail that is missing, a template that was not filled, or a number without its word. */
    static final Pattern GAP = Pattern.compile("[{}|\u2014]|\\(s\\)|\\bnull\\b");

    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\w-])[a-z0-9]+(?:-[a-z0-9]+)+");
    /** Codes that are words people use. */
    private static final Set<String> ENGLISH = Set.of("court-ordered", "one-year");

    private static final Set<String> CODES = codes();

    private RawCodes() {}

    static List<String> in(String sentence) {
        Stream<String> raw =
                HYPHENATED.matcher(sentence).results().map(MatchResult::group).filter(CODES::contains);
        return Stream.concat(raw, GAP.matcher(sentence).results().map(MatchResult::group))
                .toList();
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        RuleBook.california().rules().forEach(rule -> codes.add(rule.id().code()));
        new ClassFileImporter()
                .importPackages("org.carepeers").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .forEach(constant -> codes.add(((Coded) constant).code()));
        codes.removeAll(ENGLISH);
        return codes;
    }
}
