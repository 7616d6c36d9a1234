package com.tick.notification.contact;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Recognized.NumberLeft;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives a number to the contact who was seen with it. A number is one contact's at a time: whoever had it before has it no
 * longer, and what is theirs must not go there any more.
 */
@Component
class AssignNumber {

    private final Contacts contacts;
    private final Clock clock;

    AssignNumber(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Changes contacts, which are then to be saved.
     *
     * @param seenAt by the channel's clock: messages come late and out of order, and an old one says nothing of today
     */
    List<NumberLeft> handle(Contact contact, ContactAddress number, Instant seenAt) {
        if (contact.writesFrom(number) || !contact.hadItsNumberBefore(seenAt)) {
            return Recognized.NONE;
        }
        var holder = contacts.findBy(number).filter(it -> it != contact);
        if (holder.filter(it -> !it.hadItsNumberBefore(seenAt)).isPresent()) {
            return Recognized.NONE;
        }
        var left = new ArrayList<NumberLeft>();
        holder.ifPresent(former -> {
            former.lose(number);
            // before the new owner gets it: an address is in the table once
            contacts.save(former);
            left.add(new NumberLeft(number, former, true));
        });
        var takenAt = holder.isPresent() ? clock.instant() : null;
        contact.moveTo(number, seenAt, takenAt)
                .forEach(digits -> left.add(
                        new NumberLeft(new ContactAddress(number.channel(), number.kind(), digits), contact, false)));
        return List.copyOf(left);
    }
}
