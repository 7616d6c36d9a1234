package com.tick.notification.contact;

import com.tick.notification.channel.whatsapp.Recipient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** WhatsApp says that a contact has a new number or user id; the conversation goes on there. */
@Component
public class ChangeNumber {

    private final Contacts contacts;
    private final AssignNumber assign;

    ChangeNumber(Contacts contacts, AssignNumber assign) {
        this.contacts = contacts;
        this.assign = assign;
    }

    /** The numbers that are no longer whose they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recognized handle(Contact contact, @Nullable String waId, @Nullable String userId, Instant at) {
        if (userId != null && contacts.findBy(Recipient.Kind.BSUID, userId).isEmpty()) {
            contact.learnUserId(userId);
        }
        var left = waId == null ? Recognized.NONE : assign.handle(contact, waId, at);
        contacts.save(contact);
        return new Recognized(contact, left);
    }
}
