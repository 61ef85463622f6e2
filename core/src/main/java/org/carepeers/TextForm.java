package org.carepeers;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of a text: on a type that is written as one text, or on a text that is part of a record.
 *
 * <p>It is what a schema and an error say is allowed. Whether a text is of the form is for the type's own constructor to
 * decide.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface TextForm {

    /**
     * Returns the form as a regular expression that every allowed text matches as a whole.
     *
     * @return an expression that Java and ECMA-262 read alike, without anchors
     */
    String pattern();

    /**
     * Returns the form in plain English words.
     *
     * @return words that follow "must be"
     */
    String words();
}
