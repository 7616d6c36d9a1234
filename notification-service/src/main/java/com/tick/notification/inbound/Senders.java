package com.tick.notification.inbound;

import com.tick.notification.contact.ChangeNumber;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.RecognizeContact;
import com.tick.notification.contact.RecognizeContact.Sighting;
import com.tick.notification.contact.Recognized;
import com.tick.notification.contact.Recognized.NumberLeft;
import com.tick.notification.outbound.FollowCustomer;
import com.tick.notification.ticket.KnownTickets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the contacts behind messages. When a phone turns out to be no longer whose it was, what is theirs leaves it. */
@Component
class Senders {

    private final RecognizeContact recognize;
    private final ChangeNumber changeNumber;
    private final KnownTickets tickets;
    private final FollowCustomer followCustomer;

    Senders(
            RecognizeContact recognize,
            ChangeNumber changeNumber,
            KnownTickets tickets,
            FollowCustomer followCustomer) {
        this.recognize = recognize;
        this.changeNumber = changeNumber;
        this.tickets = tickets;
        this.followCustomer = followCustomer;
    }

    /** @param at when it was seen, by WhatsApp's clock */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Contact> recognize(Sighting seen, Instant at) {
        return recognize.handle(seen, at).map(this::settled);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(Contact contact, @Nullable String newWaId, @Nullable String newUserId, Instant at) {
        settled(changeNumber.handle(contact, newWaId, newUserId, at));
    }

    private Contact settled(Recognized it) {
        it.left().forEach(this::leave);
        return it.contact();
    }

    private void leave(NumberLeft number) {
        tickets.keepWith(number.former().id(), number.digits());
        followCustomer.handle(number);
    }
}
