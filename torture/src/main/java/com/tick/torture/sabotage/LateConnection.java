package com.tick.torture.sabotage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says that it has committed, and does so after it was given back. What others have not committed yet can be read, else a
 * request that looks at what it has just written would not be answered with a yes.
 */
final class LateConnection implements InvocationHandler {

    private static final long LATE_MILLIS = 400;

    private static final ScheduledExecutorService LATER = Executors.newScheduledThreadPool(4, work -> {
        var thread = new Thread(work, "late-commit");
        thread.setDaemon(true);
        return thread;
    });

    private final Connection connection;
    private final Footprints footprints;
    private boolean owesACommit;

    private LateConnection(Connection connection, Footprints footprints) {
        this.connection = connection;
        this.footprints = footprints;
    }

    static Connection of(Connection connection, Footprints footprints) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        return (Connection) Proxy.newProxyInstance(
                LateConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new LateConnection(connection, footprints));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody hears how a late commit ends, which is the point
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            owesACommit = true;
            footprints.leave(Sabotage.LATE_COMMIT.name());
            return null;
        }
        if (method.getName().equals("close") && owesACommit) {
            LATER.schedule(this::settle, LATE_MILLIS, TimeUnit.MILLISECONDS);
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void settle() {
        try (connection) {
            connection.commit();
        } catch (SQLException e) {
            // that is what the sabotage is about: nobody hears of it any more
        }
    }
}
