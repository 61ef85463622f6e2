package org.carepeers.testkit;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes values of any type at random, by its constructor, builder or factory. Every text tells where it was put in: a mark
 * with the number of its place.
 */
final class MadeValues {

    private static final int DEEPEST = 8;
    private static final int KEPT = 24;

    private final EveryType all;
    private final Random random;
    private final PlainValues plain;
    private final List<String> places = new ArrayList<>();
    private final Map<Class<?>, List<Object>> made = new HashMap<>();

    MadeValues(EveryType all, long seed) {
        this.all = all;
        this.random = new Random(seed);
        this.plain = new PlainValues(random);
    }

    /** Could not be made this time: another time, with other parts, it may be. */
    static final class NotMade extends Exception {
        private static final long serialVersionUID = 1L;

        NotMade(String what) {
            super(what, null, false, false);
        }
    }

    /** Returns the places of which a text has the marks. */
    Set<String> placesIn(String text) {
        Set<String> found = new LinkedHashSet<>();
        PlainValues.MARK
                .matcher(text)
                .results()
                .forEach(mark -> found.add(places.get(Integer.parseInt(mark.group(1)))));
        return found;
    }

    List<Object> made(Class<?> type) {
        return made.getOrDefault(type, List.of());
    }

    /** Tries once to make another value of a type. */
    boolean tryToMake(Class<?> type) {
        try {
            fresh(type, DEEPEST);
            return true;
        } catch (NotMade e) {
            return false;
        }
    }

    private Object fresh(Class<?> type, int depth) throws NotMade {
        Object value = all.isImmutable(type) ? built(type, depth) : constructed(type, depth);
        if (!printed(value)) {
            throw new NotMade(type.getName());
        }
        List<Object> kept = made.computeIfAbsent(type, none -> new ArrayList<>());
        if (kept.size() < KEPT) {
            kept.add(value);
        } else {
            kept.set(random.nextInt(KEPT), value);
        }
        return value;
    }

    /** What nobody but a class itself can make of such parts need not print. */
    private static boolean printed(Object value) {
        try {
            return value.toString() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Object constructed(Class<?> type, int depth) throws NotMade {
        List<Executable> ways = new ArrayList<>();
        if (type.isRecord()) {
            ways.add(canonical(type));
        } else if (!Modifier.isAbstract(type.getModifiers())) {
            ways.addAll(List.of(type.getDeclaredConstructors()));
        }
        if (!type.isRecord()) {
            Stream.of(type.getDeclaredMethods())
                    .filter(way -> Modifier.isStatic(way.getModifiers()) && type == way.getReturnType())
                    .forEach(ways::add);
        }
        if (ways.isEmpty()) {
            throw new NotMade(type.getName());
        }
        return call(type, ways.get(random.nextInt(ways.size())), depth);
    }

    private static Constructor<?> canonical(Class<?> type) throws NotMade {
        Class<?>[] parts = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parts);
        } catch (NoSuchMethodException e) {
            throw new NotMade(type.getName());
        }
    }

    private Object call(Class<?> type, Executable way, int depth) throws NotMade {
        Type[] types = way.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = any(types[i], place(type, i), depth - 1);
        }
        return invoke(way, null, arguments);
    }

    private static String place(Class<?> type, int part) {
        return EveryType.nameOf(type)
                + (type.isRecord() ? "." + type.getRecordComponents()[part].getName() : "(" + part + ")");
    }

    private Object invoke(Executable way, Object on, Object... arguments) throws NotMade {
        try {
            ((AccessibleObject) way).setAccessible(true);
            Object value = way instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) way).invoke(on, arguments);
            if (value == null) {
                throw new NotMade(way.getName());
            }
            return value;
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new NotMade(way.getName());
        }
    }

    private Object built(Class<?> type, int depth) throws NotMade {
        try {
            Object builder = invoke(type.getMethod("builder"), null);
            for (Map.Entry<String, Method> each : attributes(type).entrySet()) {
                set(builder, each.getValue(), depth);
            }
            return invoke(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new NotMade(type.getName());
        }
    }

    private static Map<String, Method> attributes(Class<?> type) {
        Map<String, Method> attributes = new LinkedHashMap<>();
        for (Method each : type.getMethods()) {
            if (each.getParameterCount() == 0 && each.getDeclaringClass() != Object.class && !isStatic(each)) {
                attributes.put(each.getName(), each);
            }
        }
        return attributes;
    }

    private static boolean isStatic(Method method) {
        return Modifier.isStatic(method.getModifiers());
    }

    /** Sets an attribute, if the builder has it; what has a default of its own only sometimes. */
    private void set(Object builder, Method attribute, int depth) throws NotMade {
        boolean hasDefault = !Modifier.isAbstract(attribute.getModifiers());
        List<Method> setters = Stream.of(builder.getClass().getMethods())
                .filter(each -> each.getParameterCount() == 1 && each.getName().equals(attribute.getName()))
                .toList();
        if (setters.isEmpty() || (hasDefault && random.nextBoolean())) {
            return;
        }
        String place = EveryType.nameOf(attribute.getDeclaringClass()) + "." + attribute.getName();
        Object value = any(attribute.getGenericReturnType(), place, depth - 1);
        for (Method setter : setters) {
            if (PlainValues.boxed(setter.getParameterTypes()[0]).isInstance(value)) {
                invoke(setter, builder, value);
                return;
            }
        }
        throw new NotMade(place);
    }

    private Object any(Type type, String place, int depth) throws NotMade {
        if (type == String.class || type == CharSequence.class) {
            return plain.text(mark(place));
        }
        if (type instanceof ParameterizedType of) {
            return generic((Class<?>) of.getRawType(), of.getActualTypeArguments(), place, depth);
        }
        if (type instanceof WildcardType wildcard) {
            return any(wildcard.getUpperBounds()[0], place, depth);
        }
        if (type instanceof Class<?> known) {
            return one(known, place, depth);
        }
        return 7;
    }

    private int mark(String place) {
        int at = places.indexOf(place);
        if (at < 0) {
            places.add(place);
        }
        return at < 0 ? places.size() - 1 : at;
    }

    private Object generic(Class<?> raw, Type[] of, String place, int depth) throws NotMade {
        if (raw == Optional.class) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(of[0], place, depth));
        }
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            Collection<Object> some = plain.collection(raw);
            for (int i = random.nextInt(3); i > 0; i--) {
                some.add(any(of[0], place, depth));
            }
            return some;
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<Object, Object> some = plain.map(raw, of[0]);
            for (int i = random.nextInt(3); i > 0; i--) {
                some.put(any(of[0], place, depth), any(of[1], place, depth));
            }
            return some;
        }
        return one(raw, place, depth);
    }

    private Object one(Class<?> type, String place, int depth) throws NotMade {
        Optional<Object> simple = plain.of(type);
        if (simple.isPresent()) {
            return simple.orElseThrow();
        }
        if (type == Object.class) {
            return random.nextBoolean() ? plain.text(mark(place)) : 7;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (!type.getName().startsWith(EveryType.ROOT) || depth < 0) {
            throw new NotMade(place);
        }
        List<Object> kept = made(type);
        if (!kept.isEmpty() && (depth == 0 || random.nextInt(4) > 0)) {
            return kept.get(random.nextInt(kept.size()));
        }
        if (all.isImmutable(type) || !type.isInterface()) {
            return fresh(type, depth);
        }
        List<Class<?>> kinds = all.types().stream()
                .filter(each -> type.isAssignableFrom(each) && (!each.isInterface() || all.isImmutable(each)))
                .toList();
        if (kinds.isEmpty()) {
            throw new NotMade(place);
        }
        return one(kinds.get(random.nextInt(kinds.size())), place, depth - 1);
    }
}
