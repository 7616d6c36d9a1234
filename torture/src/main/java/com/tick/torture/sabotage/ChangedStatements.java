package com.tick.torture.sabotage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Most safeguards are statements; each sabotage of that kind says what a statement is replaced with. */
final class ChangedStatements {

    private record Change(Set<String> tables, Map<String, String> replacements) {}

    private static final Map<Sabotage, Change> CHANGES = new EnumMap<>(Map.of(
            Sabotage.FORGOTTEN_KEYS,
            new Change(
                    Set.of("idempotency_keys"),
                    Map.of(
                            "values (?, ?, ?, ?, ?)",
                            "values (sha2(concat(?, uuid()), 256), ?, ?, ?, ?)",
                            "where id = ? and owner = ? and answer is null",
                            "where ? is not null and owner = ?")),
            Sabotage.KEYS_READ_THEN_WRITTEN,
            new Change(
                    Set.of("idempotency_keys"),
                    Map.of(
                            "values (?, ?, ?, ?, ?)",
                            "values (?, ?, ?, ? - interval 1 hour, ?)",
                            "where id = ? and owner = ? and answer is null",
                            "where id = ? and ? is not null")),
            Sabotage.FORWARD_ONLY,
            new Change(
                    Set.of("outbox"),
                    Map.of(
                            "where published_at is null order by id",
                            "where published_at is null and id > (select coalesce(max(p.id), 0) from outbox p where"
                                    + " p.published_at is not null) order by id")),
            Sabotage.TWO_RELAYS,
            new Change(
                    Set.of("outbox", "leader_leases"),
                    Map.of(
                            "timestampdiff(microsecond, utc_timestamp(6), expires_at)",
                            "0",
                            "expires_at <= utc_timestamp(6) for update",
                            "true for update",
                            "exists (select 1 from leader_leases where role = ",
                            "exists (select 1 from leader_leases where epoch > 0 or role = ",
                            "where published_at is null order by id",
                            "where published_at is null and mod(id + floor(unix_timestamp() / 2), 2) = 0 order by id")),
            Sabotage.NO_INBOX,
            new Change(
                    Set.of("inbox"),
                    Map.of(
                            "where batch = ? and event_id in",
                            "where ? is not null and event_id in",
                            "select topic, record_key, previous from inbox_streams",
                            "select topic, record_key, 0 from inbox_streams")),
            Sabotage.SKIPPED_FAILURES,
            new Change(
                    Set.of("live_counter", "inbox_parked"),
                    Map.of(
                            "last_insert_id(last_seq + ?)",
                            "last_insert_id(last_seq + if(rand() < 0.3, (select 1 union select 2), ?))",
                            "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            "select ?, ?, ?, ?, ?, ?, ?, ?, ? from dual where false"))));

    private final Change change;

    private final Consumer<String> met;

    /** @param met is told of each statement that was replaced, by what it was known by */
    ChangedStatements(Sabotage sabotage, Consumer<String> met) {
        this.change = changeOf(sabotage);
        this.met = met;
    }

    /** By what the sabotage knows the statements that it replaces. */
    static Set<String> replacedBy(Sabotage sabotage) {
        return changeOf(sabotage).replacements().keySet();
    }

    private static Change changeOf(Sabotage sabotage) {
        return CHANGES.getOrDefault(sabotage, new Change(Set.of(), Map.of()));
    }

    String change(String sql) {
        if (change.tables().stream().noneMatch(sql::contains)) {
            return sql;
        }
        var changed = sql;
        for (var replacement : change.replacements().entrySet()) {
            if (changed.contains(replacement.getKey())) {
                met.accept(replacement.getKey());
                changed = changed.replace(replacement.getKey(), replacement.getValue());
            }
        }
        return changed;
    }
}
