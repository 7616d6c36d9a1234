package com.tick.ticket.ticket;

import org.jspecify.annotations.Nullable;

/** Knows how the world writes phone numbers. */
public interface PhoneNumbers {

    /** The number in E.164 with plus, or null when what was typed cannot be read as an international number. */
    @Nullable
    String e164(String typed);

    /**
     * The number in E.164 with plus, read in the way of a country where it has no country code of its own; null when that
     * leaves more than one reading, or none.
     *
     * @param country ISO code such as DE
     */
    @Nullable
    String e164(String typed, String country);
}
