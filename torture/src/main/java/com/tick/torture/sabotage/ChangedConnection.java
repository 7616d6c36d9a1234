package com.tick.torture.sabotage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection, or a statement of it, that runs other SQL than it is asked for. */
final class ChangedConnection implements InvocationHandler {

    private final Object target;
    private final ChangedStatements statements;

    private ChangedConnection(Object target, ChangedStatements statements) {
        this.target = target;
        this.statements = statements;
    }

    static Connection of(Connection connection, ChangedStatements statements) {
        return wrap(Connection.class, connection, statements);
    }

    private static <T> T wrap(Class<T> type, T target, ChangedStatements statements) {
        return type.cast(Proxy.newProxyInstance(
                ChangedConnection.class.getClassLoader(),
                new Class<?>[] {type},
                new ChangedConnection(target, statements)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            arguments[0] = statements.change(sql);
        }
        try {
            var result = method.invoke(target, arguments);
            return method.getName().equals("createStatement") && result instanceof Statement statement
                    ? wrap(Statement.class, statement, statements)
                    : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
