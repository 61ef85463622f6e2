package org.carepeers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepeers.statute.LegalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes stand in stored files for ever: one may be added to {@code codes.txt}, none changed or taken away. */
class CodesTest {

    private static final Set<String> PINNED =
            Set.of("party", "consent", "participant", "peer", "engagement", "partner");

    static Stream<Class<?>> enumerations() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.carepeers").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void codesAreLowerCaseWordsJoinedByHyphensAndNoneIsTwice(Class<?> enumeration) {
        if (enumeration != LegalCode.class) {
            assertThat(codesOf(enumeration))
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        }
    }

    @Test
    void thePinnedCodesAreTheCodes() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        enumerations().forEach(type -> codes.put(nameOf(type), String.join(" ", codesOf(type))));
        Map<String, String> pinned = pinned();
        assertThat(pinned).hasSizeGreaterThan(50);
        assertThat(codes).containsAllEntriesOf(pinned);
        assertThat(pinned.keySet())
                .containsAll(codes.keySet().stream()
                        .filter(name -> PINNED.contains(name.substring(0, name.indexOf('.'))))
                        .toList());
    }

    @Test
    void aConstantIsFoundByItsExactCodeOnly() {
        assertThat(Coded.find(LegalCode.class, "WIC")).contains(LegalCode.WIC);
        assertThat(Coded.find(LegalCode.class, "wic")).isEmpty();
    }

    private static Map<String, String> pinned() throws IOException {
        try (InputStream stream = Objects.requireNonNull(CodesTest.class.getResourceAsStream("codes.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        }
    }

    private static String nameOf(Class<?> type) {
        return type.getName().substring("org.carepeers.".length());
    }

    private static List<String> codesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }
}
