package com.tick.reply.reply.persistence;

import com.tick.reply.reply.Replies;
import com.tick.reply.reply.Reply;
import com.tick.reply.reply.ReplyEvent;
import com.tick.reply.reply.ReplyNotFoundException;
import com.tick.reply.reply.messaging.ReplyEventPublisher;
import com.tick.support.search.index.SearchIndex;
import com.tick.support.wakeup.WakeUps;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaReplies implements Replies {

    private final EntityManager entities;
    private final ReplyHistory history;
    private final ReplyEventPublisher publisher;
    private final WakeUps wakeUps;

    JpaReplies(EntityManager entities, ReplyHistory history, ReplyEventPublisher publisher, WakeUps wakeUps) {
        this.entities = entities;
        this.history = history;
        this.publisher = publisher;
        this.wakeUps = wakeUps;
    }

    @Override
    public Reply get(long id) {
        var reply = entities.find(Reply.class, id);
        if (reply == null) {
            throw new ReplyNotFoundException(id);
        }
        return reply;
    }

    @Override
    public boolean contain(String idempotencyKey) {
        return entities.createQuery("select count(r) from Reply r where r.idempotencyKey = :key", Long.class)
                        .setParameter("key", idempotencyKey)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void save(Reply reply) {
        entities.persist(reply);
        // The row first, and with it its lock: whoever loses the race for it must not have put an event in the outbox.
        entities.flush();
        for (ReplyEvent event : reply.events()) {
            history.append(reply.id(), event);
            publisher.publish(reply, event);
        }
        wakeUps.signalAfterCommit(SearchIndex.WAKE_UP);
    }
}
