package com.tick.notification.delivery;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Recognized.NumberLeft;
import com.tick.support.phone.PhoneLine;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A phone is no longer whose it was: what waits for its former owner goes where they are now, or nowhere. */
@Component
public class FollowCustomer {

    private static final int AT_ONCE = 200;

    private final Messages messages;
    private final Clock clock;

    FollowCustomer(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(NumberLeft number) {
        var lost = number.number();
        var now = number.former().addressOn(lost.channel());
        PhoneLine.spellings(lost.value()).stream()
                .map(digits -> new ContactAddress(lost.channel(), lost.kind(), digits))
                .flatMap(address -> messages.waitingFor(address, AT_ONCE).stream())
                .forEach(message -> {
                    if (number.taken()) {
                        message.fail(Cause.NEW_OWNER.reason(), clock.instant());
                    } else {
                        now.ifPresent(message::goTo);
                    }
                    messages.save(message);
                });
    }
}
