package com.tick.notification.contact;

import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.support.phone.PhoneLine;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** An address that one contact only answers to. */
@Embeddable
public record Alias(@Enumerated(EnumType.STRING) Recipient.Kind kind, String address) {

    /** The ways in which the address may be written. */
    public static List<String> spellings(Recipient.Kind kind, String address) {
        return kind == Recipient.Kind.WA_ID ? PhoneLine.spellings(address) : List.of(address);
    }

    boolean isPhone() {
        return kind == Recipient.Kind.WA_ID;
    }

    boolean isOnLineOf(String waId) {
        return isPhone() && PhoneLine.key(address).equals(PhoneLine.key(waId));
    }
}
