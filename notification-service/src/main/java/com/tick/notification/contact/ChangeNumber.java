package com.tick.notification.contact;

import com.tick.notification.channel.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A contact has a new address; the conversation goes on there. */
@Component
public class ChangeNumber {

    private final Contacts contacts;

    ChangeNumber(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Contact contact, Recipient.Kind kind, String address) {
        if (contacts.findBy(kind, address).isEmpty()) {
            contact.learn(new Alias(kind, address));
            contacts.save(contact);
        }
    }
}
