package com.tick.torture.sabotage;

import java.util.Map;

/** The safeguards are statements; each sabotage says what a statement is replaced with. */
final class ChangedStatements {

    private static final Map<String, Map<String, String>> BY_NAME = Map.of(
            // each claim of a key is the first
            "forgotten-keys",
            Map.of(
                    "values (?, ?, ?, ?, ?)", "values (sha2(concat(?, uuid()), 256), ?, ?, ?, ?)",
                    "where id = ? and owner = ? and answer is null", "where ? is not null and owner = ?"),
            // what commits late, with an id that was given out early, is never seen
            "forward-only",
            Map.of(
                    "where published_at is null order by id",
                    "where published_at is null and id > (select coalesce(max(p.id), 0) from outbox p where"
                            + " p.published_at is not null) order by id"));

    private static final Map<String, String> TABLES =
            Map.of("forgotten-keys", "idempotency_keys", "forward-only", "outbox");

    private final String table;
    private final Map<String, String> replacements;

    ChangedStatements(String which) {
        table = TABLES.getOrDefault(which, "");
        replacements = BY_NAME.getOrDefault(which, Map.of());
    }

    String change(String sql) {
        if (!sql.contains(table)) {
            return sql;
        }
        var changed = sql;
        for (var replacement : replacements.entrySet()) {
            changed = changed.replace(replacement.getKey(), replacement.getValue());
        }
        return changed;
    }
}
