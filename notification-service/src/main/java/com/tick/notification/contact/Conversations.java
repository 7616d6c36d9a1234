package com.tick.notification.contact;

import java.util.Optional;

/** Conversations; whoever gets one holds its lock until the end of the transaction. */
public interface Conversations {

    Conversation ofContact(String contactId, String phoneNumberId);

    Optional<Conversation> find(long id);

    Optional<Conversation> findOpening(String commandId);

    void save(Conversation conversation);
}
