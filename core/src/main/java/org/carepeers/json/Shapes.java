package org.carepeers.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.carepeers.Coded;
import org.carepeers.TextForm;
import org.carepeers.json.Shape.Field;
import org.carepeers.json.Shape.Fields;

/**
 * The shapes of the library's value types, read from the types themselves so that neither can drift.
 *
 * <p>A record has its components; an immutable type has the attributes that {@code @JsonPropertyOrder} lists. What is
 * optional, a list or defaulted may be left out.
 */
final class Shapes {

    private static final String HOME = "org.carepeers.";

    private static final Map<Class<?>, DateForm> DATED =
            Map.of(LocalDate.class, DateForm.DAY, Instant.class, DateForm.MOMENT, LocalTime.class, DateForm.TIME);

    private Shapes() {}

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofMany(generic);
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw notAValue(type);
    }

    private static Shape ofMany(ParameterizedType type) {
        Type argument = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return of(argument);
        }
        if (raw == List.class || raw == Set.class) {
            return new Shape.Many(of(argument), raw == Set.class);
        }
        throw notAValue(type);
    }

    private static Shape ofClass(Class<?> type) {
        DateForm dated = DATED.get(type);
        if (dated != null) {
            return new Shape.Dated(dated);
        }
        if (type == String.class) {
            return new Shape.Text(Optional.empty());
        }
        if (type == int.class || type == Integer.class || type == OptionalInt.class) {
            return new Shape.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (!type.getName().startsWith(HOME)) {
            throw notAValue(type);
        }
        return ofValue(type);
    }

    private static Shape ofValue(Class<?> type) {
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return new Shape.Codes(type.getSimpleName(), codes(type));
        }
        if (type.isAnnotationPresent(TextForm.class)) {
            return new Shape.Text(Optional.of(TextRules.of(type)));
        }
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return choice(type);
        }
        return fields(type);
    }

    static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }

    private static Shape choice(Class<?> type) {
        String by = type.getAnnotation(JsonTypeInfo.class).property();
        Map<String, Fields> byCode = new LinkedHashMap<>();
        for (JsonSubTypes.Type each : type.getAnnotation(JsonSubTypes.class).value()) {
            String code = each.value().getAnnotation(JsonTypeName.class).value();
            byCode.put(code, fields(each.value()));
        }
        return new Shape.Choice(type.getSimpleName(), by, byCode);
    }

    static Fields fields(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (type.isRecord()) {
            return Fields.of(type.getSimpleName(), components(type));
        }
        if (order == null) {
            throw notAValue(type);
        }
        List<Field> attributes =
                Arrays.stream(order.value()).map(name -> attribute(type, name)).toList();
        return Fields.of(type.getSimpleName(), withDiscriminator(type, attributes));
    }

    private static List<Field> withDiscriminator(Class<?> type, List<Field> attributes) {
        JsonTypeName code = type.getAnnotation(JsonTypeName.class);
        if (code == null) {
            return attributes;
        }
        Field kind = Field.required("kind", new Shape.Codes("kind", List.of(code.value())));
        return Stream.concat(Stream.of(kind), attributes.stream()).toList();
    }

    private static List<Field> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> {
                    TextForm form = component.getAnnotation(TextForm.class);
                    Shape shape = form == null
                            ? of(component.getGenericType())
                            : new Shape.Text(Optional.of(TextRule.of(form.pattern(), form.words())));
                    return new Field(component.getName(), shape, isNeeded(component.getGenericType()), "");
                })
                .toList();
    }

    private static Field attribute(Class<?> type, String name) {
        try {
            Method method = type.getDeclaredMethod(name);
            Type value = method.getGenericReturnType();
            boolean required = Modifier.isAbstract(method.getModifiers()) && isNeeded(value);
            return new Field(name, of(value), required, "");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " lists an attribute it does not have: " + name, e);
        }
    }

    private static boolean isNeeded(Type type) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return raw != Optional.class && raw != OptionalInt.class && raw != List.class && raw != Set.class;
    }

    private static IllegalArgumentException notAValue(Type type) {
        return new IllegalArgumentException(type.getTypeName() + " is not a value type of this library");
    }
}
