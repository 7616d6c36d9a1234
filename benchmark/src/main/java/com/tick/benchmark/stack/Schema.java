package com.tick.benchmark.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The services that have a database, each a schema and an account of its own. */
public enum Schema {
    TICKETS,
    REPLIES,
    ATTACHMENTS,
    NOTIFICATIONS;

    /** All of them. */
    public static List<Schema> all() {
        return Arrays.asList(values());
    }

    /** What the database calls it. */
    public String schemaName() {
        return "tick_" + name().toLowerCase(Locale.ROOT);
    }

    /** Whose schema it is. */
    public String user() {
        return "tick_" + singular();
    }

    /** Under which name its account has its password. */
    public String passwordName() {
        return singular().toUpperCase(Locale.ROOT) + "_DB_PASSWORD";
    }

    private String singular() {
        return this == REPLIES
                ? "reply"
                : name().substring(0, name().length() - 1).toLowerCase(Locale.ROOT);
    }
}
