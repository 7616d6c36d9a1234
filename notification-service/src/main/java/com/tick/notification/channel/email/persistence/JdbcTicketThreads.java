package com.tick.notification.channel.email.persistence;

import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.Mails;
import com.tick.notification.channel.email.OutgoingMail;
import com.tick.notification.channel.email.TicketThreads;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcTicketThreads implements TicketThreads {

    private static final Duration BETWEEN_CONFIRMATIONS = Duration.ofMinutes(10);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int TOKEN_LENGTH = 26;
    private static final int MOST = 500;
    private static final int LONGEST_ID = 255;

    private final JdbcClient jdbc;
    private final Mails mails;
    private final SecureRandom random = new SecureRandom();

    JdbcTicketThreads(JdbcClient jdbc, Mails mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> of(long ticketId) {
        var received = mails.withExternalHashes(receivedHashes(ticketId)).stream()
                .map(it -> new Mail(it.externalId(), it.head().subject(), it.fetchedAt(), Optional.of(it)));
        return Stream.concat(sent(ticketId).stream(), received)
                .sorted(Comparator.comparing(Mail::at))
                .toList();
    }

    private List<Mail> sent(long ticketId) {
        return jdbc.sql(
                        "select message_id, subject, sent_at from email_sent where ticket_id = ? order by sent_at limit ?")
                .params(ticketId, MOST)
                .query((row, number) -> new Mail(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        Optional.empty()))
                .list();
    }

    private List<String> receivedHashes(long ticketId) {
        return jdbc.sql(
                        """
                        select wamid_hash from inbound_messages
                        where channel = 'email' and ticket_id = ? and part_of is null order by id
                        limit ?
                        """)
                .params(ticketId, MOST)
                .query(String.class)
                .list();
    }

    @Override
    public void sending(long ticketId, String reference, OutgoingMail mail) {
        jdbc.sql(
                        "insert ignore into email_sent (message_id, ticket_id, reference, subject, sent_at) values (?, ?, ?, ?, ?)")
                .params(mail.messageId(), ticketId, reference, mail.subject(), utc(mail.sentAt()))
                .update();
        Stream.concat(mail.people().to().stream(), mail.people().cc().stream())
                .forEach(it -> add(reference, it, mail.sentAt()));
    }

    private void add(String reference, MailAddress participant, Instant now) {
        jdbc.sql("insert ignore into email_participants (reference, address, name, since) values (?, ?, ?, ?)")
                .params(Arrays.asList(reference, participant.key(), participant.name(), utc(now)))
                .update();
    }

    @Override
    public String replyToken(long ticketId, String reference) {
        var known = jdbc.sql("select token from email_reply_tokens where ticket_id = ?")
                .param(ticketId)
                .query(String.class)
                .optional();
        return known.orElseGet(() -> newToken(ticketId, reference));
    }

    private String newToken(long ticketId, String reference) {
        var token = new StringBuilder(TOKEN_LENGTH);
        for (int i = 0; i < TOKEN_LENGTH; i++) {
            token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        jdbc.sql("insert into email_reply_tokens (ticket_id, token, reference) values (?, ?, ?)")
                .params(ticketId, token.toString(), reference)
                .update();
        return token.toString();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> referenceOf(String replyToken) {
        return jdbc.sql("select reference from email_reply_tokens where token = ?")
                .param(replyToken)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> referenceOfSent(List<String> messageIds) {
        if (messageIds.isEmpty()) {
            return Optional.empty();
        }
        var found = jdbc
                .sql("select message_id, reference from email_sent where message_id in (:ids)")
                .param(
                        "ids",
                        messageIds.stream()
                                .filter(it -> it.length() <= LONGEST_ID)
                                .toList())
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return messageIds.stream()
                .flatMap(it -> Stream.ofNullable(found.get(it)))
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MailAddress> firstRecipient(String reference) {
        return jdbc.sql(
                        "select name, address from email_participants where reference = ? order by since, address limit 1")
                .param(reference)
                .query((row, number) -> new MailAddress(row.getString(1), row.getString(2)))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isParticipant(String reference, String address) {
        return jdbc.sql("select 1 from email_participants where reference = ? and address = ?")
                .params(reference, MailAddress.keyOf(address))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean mayConfirm(String address, String messageId, Instant now) {
        var last = jdbc.sql("select confirmed_at, message_id from email_confirmations where address = ? for update")
                .param(address)
                .query((row, number) -> new Confirmed(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(2)))
                .optional();
        boolean may = last.filter(
                        it -> !it.messageId().equals(messageId) && it.at().isAfter(now.minus(BETWEEN_CONFIRMATIONS)))
                .isEmpty();
        if (may) {
            jdbc.sql(
                            """
                            insert into email_confirmations (address, confirmed_at, message_id) values (?, ?, ?)
                            on duplicate key update confirmed_at = values(confirmed_at), message_id = values(message_id)
                            """)
                    .params(address, utc(now), messageId)
                    .update();
        }
        return may;
    }

    private record Confirmed(Instant at, String messageId) {}

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
