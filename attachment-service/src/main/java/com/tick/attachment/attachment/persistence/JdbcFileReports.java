package com.tick.attachment.attachment.persistence;

import com.tick.attachment.attachment.ContentState;
import com.tick.attachment.attachment.FileReports;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcFileReports implements FileReports {

    private final JdbcClient jdbc;

    JdbcFileReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Report now() {
        var held = new EnumMap<ContentState, Long>(ContentState.class);
        jdbc.sql(
                        """
                        select content_state, count(*) files from attachments
                         where content_state in ('PENDING', 'INFECTED', 'FAILED', 'MISSING', 'DAMAGED',
                                                 'AWAITED', 'UNAVAILABLE', 'TOO_LARGE')
                         group by content_state
                        """)
                .query(row -> {
                    held.put(ContentState.valueOf(row.getString("content_state")), row.getLong("files"));
                });
        return new Report(held, oldestPending());
    }

    private @Nullable Instant oldestPending() {
        return jdbc.sql(
                        "select created_at from attachments where content_state = 'PENDING' order by created_at limit 1")
                .query(LocalDateTime.class)
                .optional()
                .map(it -> it.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
