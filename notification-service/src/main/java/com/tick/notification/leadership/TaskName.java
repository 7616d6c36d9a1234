package com.tick.notification.leadership;

/** The work that one copy of this service does for all of them. */
public enum TaskName {
    INBOUND_WORKER("inbound-worker"),
    FILE_FETCHER("file-fetcher"),
    MESSAGE_SENDER("message-sender"),
    RECEIPT_SENDER("receipt-sender"),
    CHANNEL_HEALTH("channel-health"),
    TEMPLATE_REFRESH("template-refresh"),
    SETTINGS_KEY_ROTATION("settings-key-rotation"),
    MAILBOX_READER("mailbox-reader"),
    EMAIL_KEY_ROTATION("email-key-rotation"),
    PRUNER("pruner");

    private final String label;

    TaskName(String label) {
        this.label = label;
    }

    /** As its thread and its wake-up are called. */
    public String label() {
        return label;
    }
}
