package com.tick.notification.channel.email.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Something about the mailbox that can be set in the environment or by an admin. */
public enum EmailSetting {
    EMAIL_ADDRESS(Form.ADDRESS),
    EMAIL_NAME(Form.TEXT),
    EMAIL_REPLY_ADDRESS(Form.PATTERN),
    /** Further addresses that reach the mailbox, parted by commas. */
    EMAIL_OTHER_ADDRESSES(Form.TEXT),
    /** What the server that receives our mail calls itself in Authentication-Results. */
    EMAIL_AUTHENTICATION_SERVER(Form.HOST),
    SMTP_HOST(Form.HOST),
    SMTP_PORT(Form.PORT),
    SMTP_USERNAME(Form.TEXT),
    SMTP_PASSWORD(Form.SECRET),
    SMTP_SECURITY(Form.SECURITY),
    IMAP_HOST(Form.HOST),
    IMAP_PORT(Form.PORT),
    IMAP_USERNAME(Form.TEXT),
    IMAP_PASSWORD(Form.SECRET),
    IMAP_SECURITY(Form.SECURITY),
    IMAP_FOLDER(Form.TEXT),
    EMAIL_OAUTH_TOKEN_URL(Form.URL),
    EMAIL_OAUTH_CLIENT_ID(Form.TEXT),
    EMAIL_OAUTH_CLIENT_SECRET(Form.SECRET),
    EMAIL_OAUTH_REFRESH_TOKEN(Form.SECRET),
    /** Bytes of a mail's files together; what is larger goes as a link. */
    EMAIL_MAX_SIZE(Form.NUMBER);

    enum Form {
        ADDRESS,
        PATTERN,
        TEXT,
        HOST,
        PORT,
        NUMBER,
        SECURITY,
        URL,
        SECRET
    }

    private final Form form;

    EmailSetting(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    public boolean secret() {
        return form == Form.SECRET;
    }

    /** In the API and in the database. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EmailSetting> labelled(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }
}
