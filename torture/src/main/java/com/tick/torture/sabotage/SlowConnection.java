package com.tick.torture.sabotage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Commits as late as it may under load, so that transactions end in another order than they began. */
final class SlowConnection {

    private static final long MOST_MILLIS = 400;

    private SlowConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SlowConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(MOST_MILLIS));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
