package com.tick.notification.inbound;

import com.tick.notification.contact.RecognizeContact.Sighting;
import com.tick.notification.outbound.Report;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that WhatsApp tells; a body holds up to a thousand of them. */
public sealed interface Item {

    /** Our number that it is about. */
    String phoneNumberId();

    /**
     * Something a customer did.
     *
     * @param kind WhatsApp's name for it
     * @param words readable for agents, whatever it was
     * @param quotedWamid the message that it answers, marks or changes
     * @param payload what we put behind the button that was tapped
     */
    record FromCustomer(
            String phoneNumberId,
            String wamid,
            Sighting sender,
            Instant sentAt,
            String kind,
            Purpose purpose,
            String words,
            @Nullable String quotedWamid,
            @Nullable String payload,
            @Nullable File file)
            implements Item {}

    /** A customer goes on under another number or user id. */
    record AddressChange(
            String phoneNumberId, String wamid, Sighting before, @Nullable String newWaId, @Nullable String newUserId)
            implements Item {}

    /** What became of a message of ours. */
    record OfOurs(String phoneNumberId, Report report) implements Item {}

    /** A file that WhatsApp keeps for us for some days. */
    record File(String mediaId, String contentType, String name) {}

    /** What is to be made of it. */
    enum Purpose {
        /** Words for an agent: a new ticket or a reply. */
        TALK,
        /** Changes something said before: told on its ticket, if that is known; never a new ticket. */
        AMENDMENT,
        /** Kept, and nothing else. */
        ANNOTATION
    }
}
