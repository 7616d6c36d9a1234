package com.tick.notification.delivery.persistence;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.SendOutcome;
import com.tick.notification.delivery.Attempts;
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
    private final Channels channels;

    JdbcAttempts(JdbcClient jdbc, Channels channels) {
        this.jdbc = jdbc;
        this.channels = channels;
    }

    @Override
    public void started(String attemptId, long messageSeq, Instant at) {
        jdbc.sql("insert into message_attempts (attempt_id, message_seq, started_at) values (?, ?, ?)")
                .params(attemptId, messageSeq, utc(at))
                .update();
    }

    @Override
    public void ended(String attemptId, SendOutcome outcome, @Nullable String externalHash, Instant at) {
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
                        externalHash,
                        attemptId))
                .update();
    }

    @Override
    public void failedLater(DeliveryReport it) {
        var error = it.error();
        if (error != null) {
            jdbc.sql("update message_attempts set error_code = ?, reason = ? where wamid_hash = ? or attempt_id = ?")
                    .params(Arrays.asList(error.code(), error.sentence(), it.externalHash(), it.attemptId()))
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
    public void keepEarly(ChannelId channel, DeliveryReport it, Instant receivedAt) {
        var error = it.error();
        jdbc.sql(
                        """
                        insert into early_statuses (channel, wamid_hash, status, happened_at, error_code, details, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        channel.value(),
                        it.externalHash(),
                        it.status().name(),
                        utc(it.at()),
                        error == null ? null : error.code(),
                        error == null ? null : error.details(),
                        utc(receivedAt)))
                .update();
    }

    @Override
    public List<DeliveryReport> takeEarly(ChannelId channel, String externalHash) {
        var reports = jdbc.sql("select * from early_statuses where wamid_hash = ? and channel = ? order by id limit ?")
                .params(externalHash, channel.value(), MOST_EARLY_REPORTS)
                .query((row, number) -> report(row, channels.get(channel)))
                .list();
        if (!reports.isEmpty()) {
            jdbc.sql("delete from early_statuses where wamid_hash = ? and channel = ?")
                    .params(externalHash, channel.value())
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

    private static DeliveryReport report(ResultSet row, Channel channel) throws SQLException {
        var code = row.getObject("error_code", Integer.class);
        var details = row.getString("details");
        return new DeliveryReport(
                row.getString("wamid_hash"),
                null,
                DeliveryReport.Status.valueOf(row.getString("status")),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                code == null ? null : channel.error(code, details == null ? "" : details));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
