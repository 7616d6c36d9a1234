package com.tick.support.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a piece of work asks the database, commits included, on the thread that counts. */
public final class StatementCounter {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();
    private static final Set<String> ENDS = Set.of("commit", "rollback");

    private StatementCounter() {}

    /** The statements of the work in their order, and {@code commit} or {@code rollback}. */
    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    static DataSource listeningTo(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                return HEARD.get() == null ? connection : proxy(Connection.class, connection, null);
            }
        };
    }

    private static <T> T proxy(Class<T> type, T target, @Nullable String prepared) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var first = arguments == null ? null : arguments[0];
                    if (ENDS.contains(method.getName())) {
                        hear(method.getName());
                    } else if (method.getName().startsWith("execute")) {
                        hear(first instanceof String sql ? sql : prepared);
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        return result instanceof Statement
                                        && method.getReturnType().isInterface()
                                ? listening(method.getReturnType(), result, first instanceof String sql ? sql : null)
                                : result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }));
    }

    @SuppressWarnings("unchecked")
    private static Object listening(Class<?> type, Object statement, @Nullable String prepared) {
        return proxy((Class<Object>) type, statement, prepared);
    }

    private static void hear(@Nullable String sql) {
        var heard = HEARD.get();
        if (heard != null && sql != null) {
            heard.add(sql);
        }
    }
}
