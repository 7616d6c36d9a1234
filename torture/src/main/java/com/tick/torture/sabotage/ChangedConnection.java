package com.tick.torture.sabotage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** A connection that prepares other statements than it is asked for. */
final class ChangedConnection implements InvocationHandler {

    private final Connection connection;
    private final ChangedStatements statements;

    private ChangedConnection(Connection connection, ChangedStatements statements) {
        this.connection = connection;
        this.statements = statements;
    }

    static Connection of(Connection connection, ChangedStatements statements) {
        return (Connection) Proxy.newProxyInstance(
                ChangedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new ChangedConnection(connection, statements));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && method.getName().startsWith("prepare") && arguments[0] instanceof String sql) {
            arguments[0] = statements.change(sql);
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
