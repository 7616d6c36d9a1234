package com.tick.support.test.statements;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells {@link Statements} of each execution, commit and rollback on its way to the database, where somebody counts. */
final class CountingDataSource extends DelegatingDataSource {

    CountingDataSource(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return Statements.ofThisThread() == null
                ? connection
                : proxy(Connection.class, (method, arguments) -> counted(connection, method, arguments));
    }

    private static @Nullable Object counted(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        var result = invoke(connection, method, arguments);
        switch (method.getName()) {
            case "commit" -> Statements.committed();
            case "rollback" -> Statements.rolledBack();
            default -> {}
        }
        if (result instanceof PreparedStatement statement && arguments != null) {
            return proxy(PreparedStatement.class, (call, given) -> {
                countExecution(call, String.valueOf(arguments[0]));
                return invoke(statement, call, given);
            });
        }
        if (result instanceof Statement statement) {
            return proxy(Statement.class, (call, given) -> {
                countExecution(call, given == null ? "" : String.valueOf(given[0]));
                return invoke(statement, call, given);
            });
        }
        return result;
    }

    private static void countExecution(Method call, String sql) {
        if (call.getName().startsWith("execute")) {
            Statements.executed(sql);
        }
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.of(method, arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }
}
