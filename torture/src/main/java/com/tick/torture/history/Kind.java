package com.tick.torture.history;

/** What is asked of the whole. */
public enum Kind {
    /** A customer opens a ticket on the web, with or without a file. */
    OPEN,
    /** A file goes up before the ticket that claims it. */
    UPLOAD,
    /** A request that must be refused. */
    NONSENSE,
    /** An agent answers. */
    AGENT_REPLY,
    /** A customer answers by the private link. */
    CUSTOMER_REPLY,
    /** An agent changes a ticket's status. */
    STATUS,
    /** A customer writes on WhatsApp; acknowledged is what the webhook answered with 200. */
    WHATSAPP;

    /** Whether it leaves a ticket or a reply that carries its text. */
    public boolean leavesText() {
        return this != STATUS && this != UPLOAD;
    }
}
