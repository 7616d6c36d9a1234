package com.tick.support.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The service's {@link ListensTo} beans, found by topic and by the type of an event. */
class Listeners {

    private record Handler(Object bean, Method method) {}

    private final Map<String, Map<Class<?>, List<Handler>>> byTopic = new HashMap<>();

    Listeners(Collection<Object> beans) {
        beans.forEach(this::register);
    }

    Set<String> topics() {
        return new TreeSet<>(byTopic.keySet());
    }

    boolean wants(String topic, SpecificRecord event) {
        return byTopic.getOrDefault(topic, Map.of()).containsKey(event.getClass());
    }

    void dispatch(String topic, SpecificRecord event) {
        for (var handler : byTopic.getOrDefault(topic, Map.of()).getOrDefault(event.getClass(), List.of())) {
            invoke(handler, event);
        }
    }

    private void register(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        var listensTo = AnnotatedElementUtils.findMergedAnnotation(type, ListensTo.class);
        if (listensTo == null) {
            throw new IllegalArgumentException(type + " listens to nothing");
        }
        var found = 0;
        for (var method : type.getDeclaredMethods()) {
            if (isHandler(method)) {
                method.setAccessible(true);
                found++;
                for (var topic : listensTo.value()) {
                    byTopic.computeIfAbsent(topic, it -> new HashMap<>())
                            .computeIfAbsent(method.getParameterTypes()[0], it -> new ArrayList<>())
                            .add(new Handler(bean, method));
                }
            }
        }
        if (found == 0) {
            throw new IllegalArgumentException(type + " has no method on(SomeEvent)");
        }
    }

    private static boolean isHandler(Method method) {
        return method.getName().equals("on")
                && !method.isBridge()
                && !method.isSynthetic()
                && method.getParameterCount() == 1
                && SpecificRecord.class.isAssignableFrom(method.getParameterTypes()[0]);
    }

    private static void invoke(Handler handler, SpecificRecord event) {
        try {
            handler.method().invoke(handler.bean(), event);
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
