package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.PendingScans;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPendingScans implements PendingScans {

    private final JdbcClient jdbc;

    JdbcPendingScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New files before those from times without a scanner, of which there may be many. */
    @Override
    public Optional<Pending> take(Instant now, Instant until) {
        return takeOne("PENDING", now, until).or(() -> takeOne("UNSCANNED", now, until));
    }

    private Optional<Pending> takeOne(String contentState, Instant now, Instant until) {
        var taken = jdbc.sql(
                        """
                        select %s, scan_attempts from attachments
                         where content_state = :contentState and scan_at <= :now
                         order by scan_at limit 1
                           for update skip locked
                        """
                                .formatted(StoredFileRow.COLUMNS))
                .param("contentState", contentState)
                .param("now", Uploaders.utc(now))
                .query((row, number) -> new Pending(StoredFileRow.toFile(row), row.getInt("scan_attempts")))
                .optional();
        taken.ifPresent(it -> putOff(it.file().id(), it.attempts(), until));
        return taken;
    }

    @Override
    public void putOff(UUID id, int attempts, Instant until) {
        jdbc.sql("update attachments set scan_attempts = :attempts, scan_at = :until where id = :id")
                .param("attempts", attempts)
                .param("until", Uploaders.utc(until))
                .param("id", id.toString())
                .update();
    }
}
