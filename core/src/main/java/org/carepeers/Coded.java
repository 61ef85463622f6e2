package org.carepeers;

import java.util.Arrays;
import java.util.Optional;

/**
 * A constant, or a name given in a file of rules, that is written in JSON and in audit trails as a fixed code.
 *
 * <p>A code never changes its meaning and is never derived from the constant's name or position.
 */
public interface Coded {

    /**
     * Returns the fixed code, in lower-case words joined by hyphens.
     *
     * @return the code, never empty
     */
    String code();

    /**
     * Returns the code as people read it, in English.
     *
     * @return the code with blanks for hyphens, unless the constant has words of its own
     */
    default String inWords() {
        return code().replace('-', ' ');
    }

    /**
     * Finds the constant of an enumeration that carries a code.
     *
     * @param <E> the enumeration
     * @param type the enumeration's class
     * @param code the code, compared exactly
     * @return the constant, or empty if no constant of {@code type} carries the code
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
