package com.tick.notification.conversation;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Participant;
import com.tick.notification.contact.ChangeAddress;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.RecognizeContact;
import com.tick.notification.contact.Recognized;
import com.tick.notification.contact.Recognized.NumberLeft;
import com.tick.notification.delivery.FollowCustomer;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the contacts behind messages. When a phone turns out to be no longer whose it was, what is theirs leaves it. */
@Component
public class Senders {

    private final RecognizeContact recognize;
    private final ChangeAddress changeAddress;
    private final TicketProjections tickets;
    private final FollowCustomer followCustomer;

    Senders(
            RecognizeContact recognize,
            ChangeAddress changeAddress,
            TicketProjections tickets,
            FollowCustomer followCustomer) {
        this.recognize = recognize;
        this.changeAddress = changeAddress;
        this.tickets = tickets;
        this.followCustomer = followCustomer;
    }

    /** @param at when it was seen, by the channel's clock */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Contact> recognize(Participant seen, Instant at) {
        return recognize.handle(seen, at).map(this::settled);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(Contact contact, List<ContactAddress> now, Instant at) {
        settled(changeAddress.handle(contact, now, at));
    }

    private Contact settled(Recognized it) {
        it.left().forEach(this::leave);
        return it.contact();
    }

    private void leave(NumberLeft number) {
        tickets.keepWith(number.former().id(), number.number().value());
        followCustomer.handle(number);
    }
}
