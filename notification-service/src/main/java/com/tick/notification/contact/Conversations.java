package com.tick.notification.contact;

import com.tick.notification.channel.Sender;
import java.util.Optional;

/** Conversations; whoever gets one to work on holds its lock until the end of the transaction. */
public interface Conversations {

    Conversation ofContact(String contactId, Sender sender);

    /** As it is now, without its lock: to be shown, not to be changed. */
    Optional<Conversation> look(String contactId, Sender sender);

    Optional<Conversation> find(long id);

    Optional<Conversation> findOpening(String commandId);

    void save(Conversation conversation);
}
