package com.tick.simulator.persona;

/** What may be special about a customer. */
public enum Trait {
    NOT_ON_WHATSAPP,
    BLOCKED_US,
    OPTED_OUT,
    /** Hides the number: webhooks carry the business-scoped id only. */
    HAS_USERNAME,
    /** One device gets the message, another fails: both statuses come. */
    MULTI_DEVICE,
    READ_RECEIPTS_OFF,
    OFFLINE,
    IDENTITY_CHANGED
}
