package com.tick.support.messaging;

import com.tick.support.telemetry.Traces;
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

    private final Map<String, Map<Class<?>, List<EventHandler>>> byTopic = new HashMap<>();

    Listeners(Collection<Object> beans) {
        beans.forEach(this::register);
    }

    Set<String> topics() {
        return new TreeSet<>(byTopic.keySet());
    }

    boolean listenTo(String topic, Class<?> type) {
        return !handlers(topic, type).isEmpty();
    }

    /** Whether the event has any effect here, as far as it tells itself. */
    boolean accept(String topic, SpecificRecord event) {
        return handlers(topic, event.getClass()).stream().anyMatch(it -> it.accept(event));
    }

    /**
     * Hands over events of one topic and type.
     *
     * @throws CulpritException when it is known which of them failed
     */
    void dispatch(List<Delivery> turn, Traces traces) {
        var first = turn.get(0);
        handlers(first.record().topic(), first.requireEvent().getClass()).forEach(it -> it.handle(turn, traces));
    }

    private List<EventHandler> handlers(String topic, Class<?> type) {
        return byTopic.getOrDefault(topic, Map.of()).getOrDefault(type, List.of());
    }

    private void register(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        var listensTo = AnnotatedElementUtils.findMergedAnnotation(type, ListensTo.class);
        if (listensTo == null) {
            throw new IllegalArgumentException(type + " listens to nothing");
        }
        var found = 0;
        for (var method : type.getDeclaredMethods()) {
            var handler = EventHandler.of(bean, method);
            if (handler != null) {
                found++;
                for (var topic : listensTo.value()) {
                    byTopic.computeIfAbsent(topic, it -> new HashMap<>())
                            .computeIfAbsent(handler.type(), it -> new ArrayList<>())
                            .add(handler);
                }
            }
        }
        if (found == 0) {
            throw new IllegalArgumentException(type + " has no method on(SomeEvent) or on…(List<SomeEvent>)");
        }
    }
}
