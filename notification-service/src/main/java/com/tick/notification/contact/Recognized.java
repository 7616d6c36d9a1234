package com.tick.notification.contact;

import com.tick.notification.channel.ContactAddress;
import java.util.List;

/**
 * A contact whose address was seen.
 *
 * @param left numbers that are no longer whose they were
 */
public record Recognized(Contact contact, List<NumberLeft> left) {

    static final List<NumberLeft> NONE = List.of();

    /**
     * A number that a contact has no longer.
     *
     * @param former who had it
     * @param taken by another contact; else its owner is at another number now
     */
    public record NumberLeft(ContactAddress number, Contact former, boolean taken) {}
}
