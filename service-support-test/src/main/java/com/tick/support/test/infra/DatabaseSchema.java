package com.tick.support.test.infra;

import java.util.List;

/** One schema and the account that may use it and no other. */
public record DatabaseSchema(String name, String user, String password) {

    public DatabaseSchema {
        if (!name.matches("\\w+") || !user.matches("\\w+") || password.matches(".*['\\\\\\s].*")) {
            throw new IllegalArgumentException("not usable as a schema, a user and a password: " + name + ", " + user);
        }
    }

    /** Statements that may be run at each start: the schema is kept, the password follows the setting. */
    List<String> statements() {
        var account = "'" + user + "'@'127.0.0.1'";
        return List.of(
                "CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;",
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON `" + name.replace("_", "\\_") + "`.* TO " + account + ";");
    }

    @Override
    public String toString() {
        return "DatabaseSchema[" + name + ", " + user + "]";
    }
}
