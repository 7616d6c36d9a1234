package com.tick.notification.channel.email.persistence;

import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.email.MailHead;
import com.tick.notification.channel.email.MailboxPosition;
import com.tick.notification.channel.email.Mails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMails implements Mails {

    private static final String MAIL =
            """
            select arrived_at, fetched_at, fingerprint, message_id, external_id, subject, people, automatic, duplicate
            from email_mails
            """;

    private final JdbcClient jdbc;

    JdbcMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MailboxPosition> position(String mailbox) {
        return jdbc.sql(
                        """
                        select uid_validity, newest_uid, backlog_done, backlog_end from email_positions where mailbox = ?
                        """)
                .param(mailbox)
                .query((row, number) ->
                        new MailboxPosition(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .optional();
    }

    @Override
    public void moveTo(String mailbox, MailboxPosition to, Instant now) {
        jdbc.sql(
                        """
                        insert into email_positions
                          (mailbox, uid_validity, newest_uid, backlog_done, backlog_end, updated_at)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update uid_validity = values(uid_validity), newest_uid = values(newest_uid),
                          backlog_done = values(backlog_done), backlog_end = values(backlog_end),
                          updated_at = values(updated_at)
                        """)
                .params(mailbox, to.uidValidity(), to.newest(), to.backlogDone(), to.backlogEnd(), utc(now))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> known(Collection<String> places) {
        return places.isEmpty()
                ? List.of()
                : jdbc.sql("select place from email_mails where place in (:places)")
                        .param("places", places)
                        .query(String.class)
                        .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Mail> find(String fingerprint) {
        return jdbc.sql(MAIL + " where fingerprint = ? and not duplicate order by id limit 1")
                .param(fingerprint)
                .query(JdbcMails::mail)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasMessageId(String messageId) {
        return jdbc.sql("select 1 from email_mails where message_id_hash = ? limit 1")
                .param(ExternalId.hash(messageId))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean add(String place, Mail mail) {
        var id = mail.head().messageId();
        try {
            jdbc.sql(
                            """
                            insert into email_mails (place, arrived_at, fetched_at, fingerprint, message_id, message_id_hash,
                              external_id, external_hash, subject, people, automatic, duplicate)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(Arrays.asList(
                            place,
                            utc(mail.arrivedAt()),
                            utc(mail.fetchedAt()),
                            mail.head().fingerprint(),
                            id,
                            id == null ? null : ExternalId.hash(id),
                            mail.externalId(),
                            ExternalId.hash(mail.externalId()),
                            mail.head().subject(),
                            PeopleColumn.write(mail.head().people()),
                            mail.head().automatic(),
                            mail.duplicate()))
                    .update();
            return true;
        } catch (DuplicateKeyException added) {
            return false;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> withExternalHashes(Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : jdbc.sql(MAIL + " where external_hash in (:hashes) and not duplicate order by id")
                        .param("hashes", hashes)
                        .query(JdbcMails::mail)
                        .list();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("arrived_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("fetched_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new MailHead(
                        row.getString("fingerprint"),
                        row.getString("message_id"),
                        row.getString("subject"),
                        PeopleColumn.read(row.getString("people")),
                        row.getBoolean("automatic")),
                row.getString("external_id"),
                row.getBoolean("duplicate"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
