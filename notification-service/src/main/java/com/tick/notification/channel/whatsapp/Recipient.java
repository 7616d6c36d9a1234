package com.tick.notification.channel.whatsapp;

/** Whom a message goes to: a phone's digits, or the id that WhatsApp gives users who show no number. */
public record Recipient(Kind kind, String address) {

    public enum Kind {
        WA_ID,
        BSUID
    }

    public static Recipient phone(String digits) {
        return new Recipient(Kind.WA_ID, digits);
    }
}
