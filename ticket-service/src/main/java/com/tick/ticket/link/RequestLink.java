package com.tick.ticket.link;

import com.tick.ticket.link.LinkRequests.Request;
import com.tick.ticket.ticket.PhoneNumbers;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A customer has lost the private link. The request is only noted: whether there is a ticket of that number shows neither
 * in the answer nor in how long it takes.
 */
@Service
public class RequestLink {

    /** @param address where the request comes from */
    public record Command(String mobile, @Nullable String reference, String address) {}

    private final LinkRequests requests;
    private final PhoneNumbers numbers;
    private final Clock clock;

    RequestLink(LinkRequests requests, PhoneNumbers numbers, Clock clock) {
        this.requests = requests;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var e164 = numbers.e164(command.mobile());
        if (e164 == null) {
            return;
        }
        var reference = command.reference();
        requests.add(new Request(
                e164,
                reference == null || reference.isBlank() ? null : plain(reference),
                command.address(),
                clock.instant()));
    }

    /** Capital letters of ASCII: others may become more characters than there were, and no reference has any. */
    private static String plain(String reference) {
        var letters = new StringBuilder(reference.strip());
        for (var i = 0; i < letters.length(); i++) {
            var letter = letters.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letters.setCharAt(i, Character.toUpperCase(letter));
            }
        }
        return letters.toString();
    }
}
