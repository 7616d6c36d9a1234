package com.tick.torture.sabotage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Sends carelessly: forgets for the length of a call that it is made, or makes it twice. */
final class ChangedGraph implements InvocationHandler {

    private static final String PORT = "com.tick.notification.channel.whatsapp.graph.Graph";
    private static final String NOBODY_KNOWS = "Ambiguous";

    /** As slow as WhatsApp is at times. */
    private static final long SLOW_MILLIS = 1_500;

    private final Object graph;
    private final Sabotage sabotage;
    private final Footprints footprints;
    private final BeanFactory beans;

    private ChangedGraph(Object graph, Sabotage sabotage, Footprints footprints, BeanFactory beans) {
        this.graph = graph;
        this.sabotage = sabotage;
        this.footprints = footprints;
        this.beans = beans;
    }

    static boolean isGraph(Object bean) {
        return Arrays.stream(bean.getClass().getInterfaces())
                .anyMatch(it -> it.getName().equals(PORT));
    }

    static Object of(Object graph, Sabotage sabotage, Footprints footprints, BeanFactory beans) {
        return Proxy.newProxyInstance(
                graph.getClass().getClassLoader(),
                graph.getClass().getInterfaces(),
                new ChangedGraph(graph, sabotage, footprints, beans));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments == null || !method.getName().equals("send")) {
            return call(method, arguments);
        }
        return switch (sabotage) {
            case NO_CLAIM -> withoutATrace(method, arguments);
            case REPEATED_CALL -> twiceIfNeedBe(method, arguments);
            default -> call(method, arguments);
        };
    }

    private @Nullable Object withoutATrace(Method method, Object[] arguments) throws Throwable {
        mark(arguments[0], "SENDING", "PENDING");
        try {
            var outcome = call(method, arguments);
            TimeUnit.MILLISECONDS.sleep(SLOW_MILLIS);
            return outcome;
        } finally {
            mark(arguments[0], "PENDING", "SENDING");
        }
    }

    private void mark(Object attempt, String from, String to) throws SQLException {
        try (var connection = beans.getBean(DataSource.class).getConnection();
                var update = connection.prepareStatement(
                        "update messages set state = ? where attempt_id = ? and state = ?")) {
            update.setString(1, to);
            update.setString(2, attempt.toString());
            update.setString(3, from);
            if (update.executeUpdate() > 0) {
                footprints.leave(Sabotage.NO_CLAIM.name());
            }
            connection.commit();
        }
    }

    private @Nullable Object twiceIfNeedBe(Method method, Object[] arguments) throws Throwable {
        var outcome = call(method, arguments);
        if (outcome == null || !outcome.getClass().getSimpleName().equals(NOBODY_KNOWS)) {
            return outcome;
        }
        footprints.leave(Sabotage.REPEATED_CALL.name());
        return call(method, arguments);
    }

    private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(graph, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
