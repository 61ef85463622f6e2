package org.carepeers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style in which the immutable values of this library are generated.
 *
 * <p>The generated class is package-private and never named by a caller: a value is built with the nested
 * {@code Builder} of its abstract type. Values marked {@code @Value.Redacted} print as {@code [redacted]}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = false,
        redactedMask = "[redacted]",
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
public @interface DomainStyle {}
