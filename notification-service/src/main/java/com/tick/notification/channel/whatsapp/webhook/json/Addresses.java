package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ContactAddress.Kind;
import com.tick.notification.channel.Participant;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What WhatsApp tells of a person, as the port says it. */
final class Addresses {

    private Addresses() {}

    static Participant of(
            @Nullable String userId, @Nullable String waId, @Nullable String name, @Nullable String username) {
        var addresses = new ArrayList<ContactAddress>();
        if (userId != null && !userId.isBlank()) {
            addresses.add(userId(userId));
        }
        if (waId != null && !waId.isBlank()) {
            addresses.add(WhatsAppChannel.phone(waId));
        }
        return new Participant(addresses, name, username);
    }

    static ContactAddress userId(String id) {
        return new ContactAddress(WhatsAppChannel.ID, Kind.USER_ID, id);
    }
}
