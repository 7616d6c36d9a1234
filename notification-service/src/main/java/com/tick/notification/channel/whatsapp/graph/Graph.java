package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.SendOutcome;

/** The Graph API, as far as sending goes. */
public interface Graph {

    /**
     * Makes one call, never two.
     *
     * @param attemptId comes back in every status of this message
     * @param from our number, by its id
     */
    SendOutcome send(String attemptId, String from, ContactAddress to, Content content);

    /**
     * Leaves a file with WhatsApp, for messages that show it; the file's id there.
     *
     * @throws MediaRefusedException when WhatsApp does not take it
     * @throws com.tick.support.error.Unavailable when trying again may help
     */
    String upload(String from, String name, String contentType, byte[] bytes);

    /**
     * Tells the customer that their message, and all before it, have been read.
     *
     * @return false when WhatsApp refuses it for good
     * @throws com.tick.support.error.Unavailable when trying again may help
     */
    boolean markRead(String number, String wamid);

    /** Whether our token and this number of ours are accepted at the moment. */
    boolean answers(String number);
}
