package com.tick.notification.channel.whatsapp.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something that an admin may set. Where the Graph API is stays with the environment: the token goes there. */
public enum Setting {
    /** One id, or several parted by commas; the first starts conversations. */
    PHONE_NUMBER_ID(false),
    ACCOUNT_ID(false),
    ACCESS_TOKEN(true),
    VERIFY_TOKEN(true),
    APP_SECRET(true),
    /** Still good while the app's secret is being rotated. */
    PREVIOUS_APP_SECRET(true),
    TEMPLATE_RECEIVED(false),
    TEMPLATE_RECEIVED_LANGUAGE(false),
    TEMPLATE_RECEIVED_PARAMETERS(false),
    TEMPLATE_STATUS(false),
    TEMPLATE_STATUS_LANGUAGE(false),
    TEMPLATE_STATUS_PARAMETERS(false),
    TEMPLATE_REPLY_WAITING(false),
    TEMPLATE_REPLY_WAITING_LANGUAGE(false),
    TEMPLATE_REPLY_WAITING_PARAMETERS(false);

    private final boolean secret;

    Setting(boolean secret) {
        this.secret = secret;
    }

    public boolean secret() {
        return secret;
    }

    /** In the API and in the database. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Setting> labelled(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }
}
