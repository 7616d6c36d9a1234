package com.tick.notification.channel.email.persistence;

import com.tick.notification.channel.email.ConnectionHealth;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcConnectionHealth implements ConnectionHealth {

    private static final int LONGEST = 400;

    private final JdbcClient jdbc;

    JdbcConnectionHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void found(Direction direction, @Nullable String problem, Instant now) {
        var shown = problem == null || problem.length() <= LONGEST ? problem : problem.substring(0, LONGEST);
        var at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        boolean changed =
                of(direction).map(it -> !Objects.equals(it.problem(), shown)).orElse(true);
        jdbc.sql(
                        """
                        insert into email_health (direction, problem, since, checked_at) values (?, ?, ?, ?)
                        on duplicate key update since = if(?, values(since), since), problem = values(problem),
                          checked_at = values(checked_at)
                        """)
                .params(Arrays.asList(label(direction), shown, at, at, changed))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<State> of(Direction direction) {
        return jdbc.sql("select problem, since, checked_at from email_health where direction = ?")
                .param(label(direction))
                .query((row, number) -> new State(
                        row.getString(1),
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    private static String label(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }
}
