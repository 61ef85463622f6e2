package org.carepeers.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.workflow.care.CareWorkflow;

/** Every type of the library, found by its class files, loaded once more so that nothing of it is closed to a test. */
final class EveryType {

    static final String ROOT = "org.carepeers.";

    /** Loads the classes of the library itself, in no module, and leaves all others to whoever has them. */
    private static final class Apart extends URLClassLoader {

        Apart(URL[] places) {
            super(places, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(ROOT)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    private final List<Class<?>> types = new ArrayList<>();
    private final List<Class<?>> immutables = new ArrayList<>();

    private EveryType() {}

    static EveryType load() {
        EveryType all = new EveryType();
        ClassLoader apart = new Apart(everythingThereIs());
        new ClassFileImporter()
                .importLocations(Set.of(location(Coded.class), location(CareWorkflow.class))).stream()
                        .filter(type -> !type.getSimpleName().isEmpty()
                                && !type.getSimpleName().contains("-"))
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .forEach(type -> all.add(type, apart));
        return all;
    }

    private void add(JavaClass found, ClassLoader apart) {
        Class<?> type = loaded(found.getName(), apart);
        boolean generated = !type.getPackageName().isEmpty() && topLevel(type).startsWith("Immutable");
        if (generated || type.isSynthetic()) {
            return;
        }
        types.add(type);
        if (found.isAnnotatedWith("org.immutables.value.Value$Immutable")) {
            immutables.add(type);
        }
    }

    private static String topLevel(Class<?> type) {
        return type.getNestHost().getSimpleName();
    }

    private static Class<?> loaded(String name, ClassLoader apart) {
        try {
            return Class.forName(name, true, apart);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static URL[] everythingThereIs() {
        return Stream.of("jdk.module.path", "java.class.path", "surefire.real.class.path")
                .map(name -> System.getProperty(name, ""))
                .flatMap(paths -> Stream.of(paths.split(File.pathSeparator)))
                .filter(path -> !path.isEmpty())
                .map(EveryType::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(path, e);
        }
    }

    private static Location location(Class<?> type) {
        try {
            return Location.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** All types, in the order of their names. */
    List<Class<?>> types() {
        return types;
    }

    boolean isImmutable(Class<?> type) {
        return immutables.contains(type);
    }

    /** Whether two of the same content are equal, so that it prints its content unless it says otherwise. */
    boolean isValue(Class<?> type) {
        return type.isRecord() || isImmutable(type);
    }

    /** Whether it is written down what it prints. */
    static boolean saysWhatItPrints(Class<?> type) {
        try {
            return !type.isInterface() && type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static String nameOf(Class<?> type) {
        return type.getName().substring(ROOT.length());
    }
}
