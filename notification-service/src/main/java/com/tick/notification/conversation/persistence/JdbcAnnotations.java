package com.tick.notification.conversation.persistence;

import com.tick.notification.contact.Contact;
import com.tick.notification.conversation.Annotations;
import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAnnotations implements Annotations {

    private final JdbcClient jdbc;
    private final LiveEvents feed;
    private final Clock clock;

    JdbcAnnotations(JdbcClient jdbc, LiveEvents feed, Clock clock) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public void react(String externalHash, Contact contact, String emoji) {
        var shown = emoji.isBlank() || emoji.length() > 64 ? null : emoji;
        onOurs(externalHash, contact, shown);
        jdbc.sql(
                        """
                        update inbound_messages m join conversations c on c.id = m.conversation_id
                        set m.reaction = ? where m.wamid_hash = ? and c.contact_id = ?
                        """)
                .params(Arrays.asList(shown, externalHash, contact.id()))
                .update();
    }

    private void onOurs(String externalHash, Contact contact, @Nullable String shown) {
        jdbc.sql(
                        """
                        select m.seq, m.id, m.ticket_id, m.reply_id from message_attempts a
                        join messages m on m.seq = a.message_seq
                        join contact_aliases r on r.channel = m.channel and r.kind = m.recipient_kind and r.address = m.recipient
                        where a.wamid_hash = ? and r.contact_id = ? limit 1
                        """)
                .params(externalHash, contact.id())
                .query((row, number) -> new Ours(
                        row.getLong("seq"),
                        row.getString("id"),
                        row.getObject("ticket_id", Long.class),
                        row.getObject("reply_id", Long.class)))
                .optional()
                .ifPresent(it -> mark(it, shown));
    }

    private void mark(Ours message, @Nullable String shown) {
        jdbc.sql("update messages set reaction = ? where seq = ?")
                .params(Arrays.asList(shown, message.seq()))
                .update();
        if (message.ticketId() != null) {
            feed.append(LiveEvent.ofMessage(
                    "message.reaction", message.ticketId(), message.replyId(), message.id(), "", clock.instant()));
        }
    }

    private record Ours(long seq, String id, @Nullable Long ticketId, @Nullable Long replyId) {}
}
