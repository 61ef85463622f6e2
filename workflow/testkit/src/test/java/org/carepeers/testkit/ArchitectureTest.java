package org.carepeers.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.carepeers.Coded;
import org.carepeers.workflow.care.CareWorkflow;
import org.junit.jupiter.api.Test;

/** The order of the packages, and what no class of core and workflow does. */
class ArchitectureTest {

    private static final int AT_LEAST = 350;

    /** From the ground up: a package never uses one that stands after it. */
    private static final List<String> ORDER = List.of(
            "org.carepeers.invariant",
            "org.carepeers.statute",
            "org.carepeers.time",
            "org.carepeers.rule",
            "org.carepeers.party",
            "org.carepeers.consent",
            "org.carepeers.participant",
            "org.carepeers.proceeding",
            "org.carepeers.peer",
            "org.carepeers.engagement",
            "org.carepeers.partner",
            "org.carepeers.json",
            "org.carepeers.workflow.obligation",
            "org.carepeers.workflow.machine",
            "org.carepeers.workflow.diagram",
            "org.carepeers.workflow.care",
            "org.carepeers.workflow.workforce",
            "org.carepeers.workflow.accompaniment",
            "org.carepeers.workflow.partner",
            "org.carepeers.workflow.disclosure",
            "org.carepeers.workflow.worklist",
            "org.carepeers.workflow.journal");

    private static final Path CORE = home(Coded.class);
    private static final Path WORKFLOW = home(CareWorkflow.class);
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importLocations(Set.of(location(CORE), location(WORKFLOW)));

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Classes are found by a path", e);
        }
    }

    /** A folder of classes, or the jar into which the build has put them by then. */
    private static Location location(Path home) {
        try {
            return Files.isDirectory(home) ? Location.of(home) : Location.of(new JarFile(home.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("Classes stand in a folder or a jar", e);
        }
    }

    @Test
    void allClassesAreLookedAt() {
        assertThat(CLASSES.size()).isGreaterThan(AT_LEAST);
        Set<String> packages = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals("org.carepeers") && !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(packages).containsExactlyInAnyOrderElementsOf(ORDER);
    }

    @Test
    void aPackageNeverUsesOneThatStandsAfterIt() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(i + 1, ORDER.size()).toArray(new String[0]))
                    .check(CLASSES);
        }
    }

    @Test
    void noPackagesDependOnEachOther() {
        slices().matching("org.carepeers.(*)").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.carepeers.workflow.(*)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theLawNeverSeesAPeer() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.carepeers.workflow.care..",
                        "org.carepeers.workflow.machine..",
                        "org.carepeers.workflow.obligation..",
                        "org.carepeers.workflow.diagram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.carepeers.peer..", "org.carepeers.engagement..", "org.carepeers.partner..")
                .check(CLASSES);
    }

    @Test
    void nothingReadsAClock() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("it reads a clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        boolean date = call.getName().equals("now") && owner.startsWith("java.time");
                        boolean system = owner.equals("java.lang.System")
                                && (call.getName().equals("currentTimeMillis")
                                        || call.getName().equals("nanoTime"));
                        return date || system;
                    }
                })
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class)
                .check(CLASSES);
    }

    @Test
    void nothingPrintsNorThrowsWithoutANameNorLogsByTheJdk() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void theModulesExportExactlyTheirPackages() {
        assertThat(exports(CORE))
                .isEqualTo(ORDER.stream()
                        .filter(name -> !name.contains(".workflow.") && !name.endsWith(".invariant"))
                        .collect(Collectors.collectingAndThen(Collectors.toSet(), ArchitectureTest::withRoot)));
        assertThat(exports(WORKFLOW))
                .isEqualTo(ORDER.stream()
                        .filter(name -> name.contains(".workflow."))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> withRoot(Set<String> names) {
        names.add("org.carepeers");
        return names;
    }

    private static Set<String> exports(Path module) {
        return ModuleFinder.of(module).findAll().stream()
                .map(found -> found.descriptor())
                .flatMap(descriptor -> descriptor.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
