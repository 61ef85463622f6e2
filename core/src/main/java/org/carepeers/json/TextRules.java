package org.carepeers.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.carepeers.TextForm;

/** The forms of the types that are written as one text, which the types' own constructors decide. */
final class TextRules {

    private TextRules() {}

    static TextRule of(Class<?> type) {
        TextForm form = type.getAnnotation(TextForm.class);
        Method creator = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no creator"));
        return new TextRule(form.pattern(), form.words(), text -> allows(creator, text));
    }

    private static boolean allows(Method creator, String text) {
        try {
            creator.invoke(null, text);
            return true;
        } catch (InvocationTargetException e) {
            return false;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(creator.getDeclaringClass().getSimpleName() + " is closed to JSON", e);
        }
    }
}
