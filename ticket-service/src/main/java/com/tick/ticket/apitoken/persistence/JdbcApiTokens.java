package com.tick.ticket.apitoken.persistence;

import com.tick.ticket.apitoken.ApiToken;
import com.tick.ticket.apitoken.ApiTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcApiTokens implements ApiTokens {

    private static final int MOST = 200;
    private static final Duration USE_EXACTNESS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    JdbcApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ApiToken add(String name, boolean mayWrite, String fingerprint, String ending, long createdBy, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into api_tokens (name, token_sha256, ending, may_write, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(name, fingerprint, ending, mayWrite, createdBy, utc(now))
                .update(key);
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database gave the token no id");
        }
        return new ApiToken(id.longValue(), name, ending, mayWrite, createdBy, now, null, null);
    }

    @Override
    public List<ApiToken> all() {
        return jdbc.sql("select * from api_tokens order by id desc limit " + MOST)
                .query(JdbcApiTokens::token)
                .list();
    }

    @Override
    public Optional<ApiToken> find(long id) {
        return jdbc.sql("select * from api_tokens where id = ?")
                .param(id)
                .query(JdbcApiTokens::token)
                .optional();
    }

    @Override
    public Optional<ApiToken> use(String fingerprint, Instant now) {
        var found = jdbc.sql(
                        """
                        select t.* from api_tokens t join agents a on a.id = t.created_by
                         where t.token_sha256 = ? and t.revoked_at is null and a.active and a.role = 'ADMIN'
                        """)
                .param(fingerprint)
                .query(JdbcApiTokens::token)
                .optional();
        found.filter(it -> it.lastUsedAt() == null || it.lastUsedAt().isBefore(now.minus(USE_EXACTNESS)))
                .ifPresent(it -> jdbc.sql("update api_tokens set last_used_at = ? where id = ?")
                        .params(utc(now), it.id())
                        .update());
        return found;
    }

    @Override
    public boolean revoke(long id, Instant now) {
        return jdbc.sql("update api_tokens set revoked_at = coalesce(revoked_at, ?) where id = ?")
                        .params(utc(now), id)
                        .update()
                == 1;
    }

    @Override
    public void revokeAllOf(long agentId, Instant now) {
        jdbc.sql("update api_tokens set revoked_at = ? where created_by = ? and revoked_at is null")
                .params(utc(now), agentId)
                .update();
    }

    @Override
    public int lockAndCount() {
        return jdbc.sql("select id from api_tokens where revoked_at is null for update")
                .query(Long.class)
                .list()
                .size();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("name"),
                row.getString("ending"),
                row.getBoolean("may_write"),
                row.getLong("created_by"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
