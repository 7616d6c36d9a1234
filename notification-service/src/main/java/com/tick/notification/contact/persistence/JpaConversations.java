package com.tick.notification.contact.persistence;

import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Conversation;
import com.tick.notification.contact.Conversations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class JpaConversations implements Conversations {

    private final EntityManager entities;

    JpaConversations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Conversation ofContact(String contactId, Sender sender) {
        return locked("select c from Conversation c where c.contactId = ?1 and c.sender = ?2", contactId, sender.id())
                .orElseGet(() -> {
                    var conversation = new Conversation(contactId, sender);
                    save(conversation);
                    return conversation;
                });
    }

    @Override
    public Optional<Conversation> look(String contactId, Sender sender) {
        return entities.createQuery(
                        "select c from Conversation c where c.contactId = ?1 and c.sender = ?2", Conversation.class)
                .setParameter(1, contactId)
                .setParameter(2, sender.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Conversation> find(long id) {
        return Optional.ofNullable(entities.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Conversation> findOpening(String commandId) {
        return locked("select c from Conversation c where c.openingCommandId = ?1", commandId);
    }

    @Override
    public void save(Conversation conversation) {
        if (!entities.contains(conversation)) {
            entities.persist(conversation);
        }
        entities.flush();
    }

    /** By its key first, then by its row: a lock on a missing row would be a gap lock, and two of those a deadlock. */
    private Optional<Conversation> locked(String query, Object... parameters) {
        var typed = entities.createQuery(query, Conversation.class);
        for (int i = 0; i < parameters.length; i++) {
            typed.setParameter(i + 1, parameters[i]);
        }
        var found = typed.getResultStream().findFirst();
        found.ifPresent(it -> entities.refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
