package com.tick.notification.channel.whatsapp.template.persistence;

import com.tick.notification.channel.whatsapp.template.HeldForTemplates;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By statements, as thousands may wait for one template; each is tried when its turn comes. */
@Repository
@Transactional
class JdbcHeldForTemplates implements HeldForTemplates {

    private static final String RELEASE =
            """
            update messages set state = 'PENDING', reason = null, reason_code = null, error_code = null, tries = 0,
              retry_until = null, next_attempt_at = :now, updated_at = :now
            where state = 'HELD' and reason_code = 'template'
            """;

    private final JdbcClient jdbc;
    private final TaskSignals signals;
    private final Clock clock;

    JdbcHeldForTemplates(JdbcClient jdbc, TaskSignals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void release(String name, String language) {
        released(jdbc.sql(RELEASE + " and sent_template = :name and sent_template_language = :language")
                .param("now", now())
                .param("name", name)
                .param("language", language)
                .update());
    }

    @Override
    public void releaseAll() {
        released(jdbc.sql(RELEASE).param("now", now()).update());
    }

    private void released(int messages) {
        if (messages > 0) {
            signals.afterCommit(TaskName.MESSAGE_SENDER);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
