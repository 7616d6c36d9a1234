package com.tick.notification.channel;

/** The Graph API, as far as sending goes. */
public interface Graph {

    /**
     * Makes one call, never two.
     *
     * @param attemptId comes back in every status of this message
     */
    SendOutcome send(String attemptId, Recipient to, Content content);

    /** Whether our token and number are accepted at the moment. */
    boolean answers();
}
