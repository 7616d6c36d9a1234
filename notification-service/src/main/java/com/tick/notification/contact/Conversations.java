package com.tick.notification.contact;

import java.util.Optional;

/** Conversations; whoever gets one to work on holds its lock until the end of the transaction. */
public interface Conversations {

    Conversation ofContact(String contactId, String phoneNumberId);

    /** As it is now, without its lock: to be shown, not to be changed. */
    Optional<Conversation> look(String contactId, String phoneNumberId);

    Optional<Conversation> find(long id);

    Optional<Conversation> findOpening(String commandId);

    void save(Conversation conversation);
}
