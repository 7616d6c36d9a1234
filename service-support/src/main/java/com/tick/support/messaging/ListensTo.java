package com.tick.support.messaging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean whose overloads of {@code void on(SomeEvent)}, and whose methods such as
 * {@code void onCreated(List<SomeEvent>)}, take the events of some topics. They run in a transaction that also holds the
 * record of the events, so that each takes effect once. Types that nothing takes are passed over.
 *
 * <p>A list holds events of one type out of one batch, in order: no event overtakes another one of its stream, whatever
 * their types. When a list fails, it is tried again in parts, down to single events.
 *
 * <p>An overload of {@code boolean accepts(SomeEvent)} says whether an event has any effect in this bean. It must tell that
 * from the event alone: an event that no bean accepts leaves no trace in the service's tables.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListensTo {

    String[] value();
}
