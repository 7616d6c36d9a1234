package com.tick.support.messaging;

import com.tick.support.telemetry.Traces;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * One {@code on} method of a {@link ListensTo} bean, with the {@code accepts} that may stand beside it.
 *
 * @param type the events that it takes
 * @param many whether it takes a list of them
 */
record EventHandler(Object bean, Method method, Class<?> type, boolean many, @Nullable Method accepts) {

    /** The handler that a method is; null for any other method. */
    static @Nullable EventHandler of(Object bean, Method method) {
        var type = eventType(method);
        if (type == null) {
            return null;
        }
        var accepts = ReflectionUtils.findMethod(method.getDeclaringClass(), "accepts", type);
        method.setAccessible(true);
        if (accepts != null) {
            accepts.setAccessible(true);
        }
        return new EventHandler(bean, method, type, List.class == method.getParameterTypes()[0], accepts);
    }

    boolean accept(SpecificRecord event) {
        return accepts == null || Boolean.TRUE.equals(invoke(accepts, bean, event));
    }

    /** @throws CulpritException when it is known which of them failed */
    void handle(List<Delivery> turn, Traces traces) {
        var accepted = turn.stream().filter(it -> accept(it.requireEvent())).toList();
        if (!many) {
            accepted.forEach(it -> traces.within(parents(List.of(it)), type.getSimpleName(), () -> handle(it)));
        } else if (!accepted.isEmpty()) {
            traces.within(parents(accepted), type.getSimpleName(), () -> handleAtOnce(accepted));
        }
    }

    private void handle(Delivery delivery) {
        try {
            invoke(method, bean, delivery.requireEvent());
        } catch (RuntimeException failure) {
            throw CulpritException.first(delivery, failure);
        }
    }

    private void handleAtOnce(List<Delivery> deliveries) {
        try {
            invoke(method, bean, deliveries.stream().map(Delivery::requireEvent).toList());
        } catch (NotYetKnown failure) {
            var early = deliveries.stream()
                    .filter(it -> failure.events().contains(it.requireEvent()))
                    .toList();
            throw early.isEmpty() ? failure : CulpritException.all(early, failure);
        }
    }

    private static List<String> parents(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(it -> it.record().traceparent())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Class<?> eventType(Method method) {
        if (method.isBridge() || method.isSynthetic() || method.getParameterCount() != 1) {
            return null;
        }
        var parameter = method.getGenericParameterTypes()[0];
        if (method.getName().equals("on")) {
            return eventType(parameter);
        }
        return method.getName().startsWith("on")
                        && parameter instanceof ParameterizedType list
                        && list.getRawType() == List.class
                ? eventType(list.getActualTypeArguments()[0])
                : null;
    }

    private static @Nullable Class<?> eventType(Type type) {
        return type instanceof Class<?> event && SpecificRecord.class.isAssignableFrom(event) ? event : null;
    }

    private static @Nullable Object invoke(Method method, Object bean, Object argument) {
        try {
            return method.invoke(bean, argument);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (thrown.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
