package com.tick.support.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is special about answering an operation's repetition, where its answer holds secrets: no secret is kept for it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnRepetition {

    /** Members of the answer's data that only the first answer holds; a repetition's has null there. */
    String[] forget() default {};

    /** The work is done again: its answer is a secret altogether, and to do it twice does no harm. */
    boolean workAgain() default false;
}
