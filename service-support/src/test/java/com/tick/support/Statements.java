package com.tick.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that remembers what it was asked. */
public final class Statements extends DelegatingDataSource {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    public Statements(DataSource database) {
        super(database);
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    public long asked(String part) {
        return asked.stream().filter(sql -> sql.contains(part)).count();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) heard(Connection.class, super.getConnection(), "prepareStatement");
    }

    /** Statements are told by their text: given to the connection that prepares them, or to themselves. */
    private Object heard(Class<?> type, Object target, String preparing) {
        return Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, parameters) -> {
                    boolean tells = method.getName().equals(preparing)
                            || (method.getName().startsWith("execute") && parameters != null);
                    if (tells) {
                        asked.add(parameters[0].toString());
                    }
                    try {
                        var result = method.invoke(target, parameters);
                        return method.getName().equals("createStatement")
                                ? heard(Statement.class, result, preparing)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
