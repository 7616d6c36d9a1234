package com.tick.notification.outbound;

import com.tick.notification.contact.Recognized.NumberLeft;
import com.tick.notification.outbound.Reason.Cause;
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
        var now = number.former().recipient();
        PhoneLine.spellings(number.digits()).stream()
                .flatMap(digits -> messages.waitingFor(digits, AT_ONCE).stream())
                .forEach(message -> {
                    if (number.taken()) {
                        message.fail(Cause.NEW_OWNER.reason(), clock.instant());
                    } else {
                        message.goTo(now);
                    }
                    messages.save(message);
                });
    }
}
