package com.tick.support.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Opens an operation to callers who hold any of the scopes. An operation without it is closed to everybody. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    String[] value();

    /** The only kind of caller, such as {@code agent}, that it is for; of any kind when empty. */
    String kind() default "";

    /** Only for sessions whose agent has confirmed within the last minutes that it is still them. */
    boolean confirmed() default false;
}
