package com.tick.ticket.ticket;

import org.jspecify.annotations.Nullable;

/** Knows how the world writes phone numbers. */
public interface PhoneNumbers {

    /** The number in E.164 with plus, or null when what was typed cannot be read as an international number. */
    @Nullable
    String e164(String typed);
}
