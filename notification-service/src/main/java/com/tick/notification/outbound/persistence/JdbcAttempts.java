package com.tick.notification.outbound.persistence;

import com.tick.notification.channel.whatsapp.GraphError;
import com.tick.notification.channel.whatsapp.SendOutcome;
import com.tick.notification.outbound.Attempts;
import com.tick.notification.outbound.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAttempts implements Attempts {

    private static final int MOST_EARLY_REPORTS = 20;

    private final JdbcClient jdbc;

    JdbcAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void started(String attemptId, long messageSeq, Instant at) {
        jdbc.sql("insert into message_attempts (attempt_id, message_seq, started_at) values (?, ?, ?)")
                .params(attemptId, messageSeq, utc(at))
                .update();
    }

    @Override
    public void ended(String attemptId, SendOutcome outcome, @Nullable String wamidHash, Instant at) {
        jdbc.sql(
                        """
                        update message_attempts set ended_at = ?, outcome = ?, error_code = ?, reason = ?, wamid_hash = ?
                        where attempt_id = ?
                        """)
                .params(Arrays.asList(
                        utc(at),
                        outcome.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                        outcome instanceof SendOutcome.Refused it ? it.error().code() : null,
                        reason(outcome),
                        wamidHash,
                        attemptId))
                .update();
    }

    @Override
    public void failedLater(Report it) {
        var error = it.error();
        if (error != null) {
            jdbc.sql("update message_attempts set error_code = ?, reason = ? where wamid_hash = ? or attempt_id = ?")
                    .params(Arrays.asList(error.code(), error.sentence(), it.wamidHash(), it.attemptId()))
                    .update();
        }
    }

    private static @Nullable String reason(SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Refused it) {
            return it.error().sentence();
        }
        if (outcome instanceof SendOutcome.NotSent it) {
            return it.reason();
        }
        return outcome instanceof SendOutcome.Ambiguous it ? it.reason() : null;
    }

    @Override
    public void keepEarly(Report it, Instant receivedAt) {
        var error = it.error();
        jdbc.sql(
                        """
                        insert into early_statuses (wamid_hash, status, happened_at, error_code, details, received_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        it.wamidHash(),
                        it.status().name(),
                        utc(it.at()),
                        error == null ? null : error.code(),
                        error == null ? null : error.details(),
                        utc(receivedAt)))
                .update();
    }

    @Override
    public List<Report> takeEarly(String wamidHash) {
        var reports = jdbc.sql("select * from early_statuses where wamid_hash = ? order by id limit ?")
                .params(wamidHash, MOST_EARLY_REPORTS)
                .query(JdbcAttempts::report)
                .list();
        if (!reports.isEmpty()) {
            jdbc.sql("delete from early_statuses where wamid_hash = ?")
                    .param(wamidHash)
                    .update();
        }
        return reports;
    }

    @Override
    @Transactional
    public int pruneEarly(Instant receivedBefore, int limit) {
        return jdbc.sql("delete from early_statuses where received_at < ? order by received_at limit ?")
                .params(utc(receivedBefore), limit)
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        var code = row.getObject("error_code", Integer.class);
        var details = row.getString("details");
        return new Report(
                row.getString("wamid_hash"),
                null,
                Report.Status.valueOf(row.getString("status")),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                code == null ? null : new GraphError(code, details == null ? "" : details));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
