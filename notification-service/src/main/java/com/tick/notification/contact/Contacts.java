package com.tick.notification.contact;

import com.tick.notification.channel.ContactAddress;
import java.util.Optional;

/** Everybody who ever wrote to us. */
public interface Contacts {

    Optional<Contact> find(String id);

    /** Who has this address now; a phone in any spelling of its line, and the one spelled like this before others. */
    Optional<Contact> findBy(ContactAddress address);

    void save(Contact contact);
}
