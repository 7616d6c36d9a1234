package com.tick.notification.contact;

import com.tick.notification.channel.whatsapp.Recipient;
import java.util.Optional;

/** Everybody who ever wrote to us on WhatsApp. */
public interface Contacts {

    Optional<Contact> find(String id);

    /** Who has this address now; a phone in any spelling of its line, and the one spelled like this before others. */
    Optional<Contact> findBy(Recipient.Kind kind, String address);

    void save(Contact contact);
}
