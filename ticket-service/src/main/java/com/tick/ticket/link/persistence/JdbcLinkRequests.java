package com.tick.ticket.link.persistence;

import com.tick.support.phone.PhoneLine;
import com.tick.support.wakeup.WakeUps;
import com.tick.ticket.link.LinkRequests;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcLinkRequests implements LinkRequests {

    private final JdbcClient jdbc;

    private final WakeUps wakeUps;

    JdbcLinkRequests(JdbcClient jdbc, WakeUps wakeUps) {
        this.jdbc = jdbc;
        this.wakeUps = wakeUps;
    }

    @Override
    public void add(Request it) {
        jdbc.sql(
                        """
                        insert into link_requests (mobile_e164, reference, address, requested_at)
                        values (:mobile, :reference, :address, :at)
                        """)
                .param("mobile", it.mobileE164())
                .param("reference", it.reference())
                .param("address", it.address())
                .param("at", utc(it.at()))
                .update();
        wakeUps.signalAfterCommit(WAKE_UP);
    }

    @Override
    public Optional<Waiting> next() {
        return jdbc.sql(
                        """
                        select * from link_requests where handled_at is null
                         order by id limit 1 for update skip locked
                        """)
                .query(JdbcLinkRequests::waiting)
                .optional();
    }

    @Override
    public void handled(long id, Instant now) {
        jdbc.sql("update link_requests set handled_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    @Override
    public int forNumber(Waiting upTo, Instant since) {
        return count("mobile_e164", upTo.request().mobileE164(), upTo, since);
    }

    @Override
    public int fromAddress(Waiting upTo, Instant since) {
        return count("address", upTo.request().address(), upTo, since);
    }

    @Override
    public Optional<Long> ticketOf(String mobileE164, @Nullable String reference) {
        return jdbc.sql(
                        """
                        select id from tickets where mobile_e164 in (:mobiles)
                           and (:reference is null or reference = :reference)
                         order by status = 'closed', created_at desc, id desc limit 1
                        """)
                .param(
                        "mobiles",
                        PhoneLine.spellings(mobileE164.substring(1)).stream()
                                .map(digits -> "+" + digits)
                                .toList())
                .param("reference", reference)
                .query(Long.class)
                .optional();
    }

    @Override
    public int forget(Instant before, int most) {
        return jdbc.sql("delete from link_requests where requested_at < ? limit " + most)
                .param(utc(before))
                .update();
    }

    private int count(String column, String value, Waiting upTo, Instant since) {
        return jdbc.sql("select count(*) from link_requests where " + column + " = ? and requested_at > ? and id <= ?")
                .params(value, utc(since), upTo.id())
                .query(Integer.class)
                .single();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                new Request(
                        row.getString("mobile_e164"),
                        row.getString("reference"),
                        row.getString("address"),
                        row.getObject("requested_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
