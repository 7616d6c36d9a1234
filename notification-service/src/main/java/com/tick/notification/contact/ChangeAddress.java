package com.tick.notification.contact;

import com.tick.notification.channel.ContactAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The channel says that a contact has new addresses; the conversation goes on there. */
@Component
public class ChangeAddress {

    private final Contacts contacts;
    private final AssignNumber assign;

    ChangeAddress(Contacts contacts, AssignNumber assign) {
        this.contacts = contacts;
        this.assign = assign;
    }

    /** The numbers that are no longer whose they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recognized handle(Contact contact, List<ContactAddress> now, Instant at) {
        var left = new ArrayList<Recognized.NumberLeft>();
        for (var address : now) {
            if (address.isPhone()) {
                left.addAll(assign.handle(contact, address, at));
            } else if (contacts.findBy(address).isEmpty()) {
                contact.learn(address);
            }
        }
        contacts.save(contact);
        return new Recognized(contact, List.copyOf(left));
    }
}
