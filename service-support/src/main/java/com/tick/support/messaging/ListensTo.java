package com.tick.support.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean whose overloads of {@code void on(SomeEvent)} take the events of some topics. They run in a transaction
 * that also holds the record of the event, so that each takes effect once. Types without an overload are passed over.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListensTo {

    String[] value();
}
