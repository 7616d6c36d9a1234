package com.tick.notification.delivery;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Contact;
import com.tick.support.phone.PhoneLine;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The customer wrote or tapped: replies that waited for this go out, oldest first. */
@Component
public class ReleaseHeld {

    private static final int AT_ONCE = 200;

    private final Messages messages;
    private final Clock clock;

    ReleaseHeld(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Contact contact) {
        contact.addresses().stream()
                .flatMap(address -> spellings(address).stream())
                .flatMap(address -> messages.held(address, AT_ONCE).stream())
                .forEach(message -> {
                    contact.addressOn(message.channel()).ifPresent(message::goTo);
                    message.release(clock.instant());
                    messages.save(message);
                });
    }

    private static List<ContactAddress> spellings(ContactAddress address) {
        return address.isPhone()
                ? PhoneLine.spellings(address.value()).stream()
                        .map(digits -> new ContactAddress(address.channel(), address.kind(), digits))
                        .toList()
                : List.of(address);
    }
}
