package org.carepeers.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a test which claim about a section it proves. The claims stand in {@code statute/claims.txt}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(StatuteAssertion.All.class)
public @interface StatuteAssertion {

    /** The section, as written in a citation. */
    String section();

    /** The claim, word for word. */
    String claim();

    /** Several claims of one test. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        /** The claims. */
        StatuteAssertion[] value();
    }
}
