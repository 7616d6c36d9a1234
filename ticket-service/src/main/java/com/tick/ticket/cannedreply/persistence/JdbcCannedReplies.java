package com.tick.ticket.cannedreply.persistence;

import com.tick.ticket.cannedreply.CannedReplies;
import com.tick.ticket.cannedreply.CannedReply;
import com.tick.ticket.cannedreply.DuplicateTitleException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcCannedReplies implements CannedReplies {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    JdbcCannedReplies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CannedReply> all() {
        return jdbc.sql("select * from canned_replies order by title limit " + MOST)
                .query(JdbcCannedReplies::reply)
                .list();
    }

    @Override
    public Optional<CannedReply> find(long id) {
        return jdbc.sql("select * from canned_replies where id = ?")
                .param(id)
                .query(JdbcCannedReplies::reply)
                .optional();
    }

    @Override
    public long add(String title, String body, Instant now) {
        var key = new GeneratedKeyHolder();
        unlessTaken(() -> jdbc.sql("insert into canned_replies (title, body, updated_at) values (?, ?, ?)")
                .params(title, body, utc(now))
                .update(key));
        return Objects.requireNonNull(key.getKey(), "the database gave the reply no id")
                .longValue();
    }

    @Override
    public boolean change(long id, String title, String body, Instant now) {
        return unlessTaken(() -> jdbc.sql("update canned_replies set title = ?, body = ?, updated_at = ? where id = ?")
                        .params(title, body, utc(now), id)
                        .update())
                == 1;
    }

    @Override
    public void remove(long id) {
        jdbc.sql("delete from canned_replies where id = ?").param(id).update();
    }

    @Override
    public int count() {
        return jdbc.sql("select count(*) from canned_replies")
                .query(Integer.class)
                .single();
    }

    private static int unlessTaken(IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new DuplicateTitleException();
        }
    }

    private static CannedReply reply(ResultSet row, int number) throws SQLException {
        return new CannedReply(
                row.getLong("id"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
