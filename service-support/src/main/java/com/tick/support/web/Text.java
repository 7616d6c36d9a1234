package com.tick.support.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people wrote: so many characters at most, counted as people count them, and nothing that cannot be shown or
 * stored. Null is fine.
 */
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /** In code points, which is what the database counts too. */
    int max();

    /** Whether it may have line breaks and tabs. */
    boolean lines() default false;

    String message() default "contains characters that can’t be stored";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
