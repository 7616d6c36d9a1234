package com.tick.ticket.securitylog.persistence;

import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Each entry is a row and, once it is committed, a line of JSON in the service's log. */
@Repository
@Transactional
class JdbcSecurityLog implements SecurityLog {

    private static final Logger log = LoggerFactory.getLogger("security");
    private static final int SWEEP = 100;
    private static final String INSERT =
            """
            insert into security_log (source_id, at, event, actor, address, target, outcome, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update event = event
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Duration retention;

    JdbcSecurityLog(
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            @Value("${tick.security-log.retention}") Duration retention) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.retention = retention;
    }

    @Override
    public void add(SecurityEntry entry) {
        insert(null, entry);
        sweep();
        writeLine(entry);
    }

    @Override
    public void addAll(List<Reported> entries) {
        entries.forEach(it -> insert(it.sourceId(), it.entry()));
        sweep();
    }

    /** What the other service has written to its own log already is not written again here. */
    private void insert(@Nullable String sourceId, SecurityEntry entry) {
        jdbc.sql(INSERT)
                .param(sourceId)
                .param(utc(entry.at()))
                .param(entry.event())
                .param(entry.actor())
                .param(entry.address())
                .param(entry.target())
                .param(entry.outcome().name().toLowerCase(Locale.ROOT))
                .param(entry.detail())
                .update();
    }

    private void sweep() {
        if (!retention.isZero()) {
            jdbc.sql("delete from security_log where at < ? order by at, id limit " + SWEEP)
                    .param(utc(clock.instant().minus(retention)))
                    .update();
        }
    }

    @Override
    public List<Stored> page(Filter filter, @Nullable Long before, int limit) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        add(where, values, "event = ?", filter.event());
        add(where, values, "actor = ?", filter.actor());
        add(where, values, "address = ?", filter.address());
        add(where, values, "target = ?", filter.target());
        var outcome = filter.outcome();
        add(
                where,
                values,
                "outcome = ?",
                outcome == null ? null : outcome.name().toLowerCase(Locale.ROOT));
        add(where, values, "at >= ?", filter.from() == null ? null : utc(filter.from()));
        add(where, values, "at < ?", filter.to() == null ? null : utc(filter.to()));
        add(where, values, "id < ?", before);
        var condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        return jdbc.sql("select * from security_log" + condition + " order by id desc limit " + limit)
                .params(values)
                .query(JdbcSecurityLog::stored)
                .list();
    }

    private static void add(List<String> where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.add(condition);
            values.add(value);
        }
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getLong("id"),
                new SecurityEntry(
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("event"),
                        row.getString("actor"),
                        row.getString("address"),
                        row.getString("target"),
                        SecurityEntry.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getString("detail")));
    }

    private void writeLine(SecurityEntry entry) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("at", entry.at().toString());
        line.put("event", entry.event());
        line.put("actor", entry.actor());
        line.put("address", entry.address());
        line.put("target", entry.target());
        line.put("outcome", entry.outcome().name().toLowerCase(Locale.ROOT));
        line.put("detail", entry.detail());
        var text = json.writeValueAsString(line);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                log.info(text);
            }
        });
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
