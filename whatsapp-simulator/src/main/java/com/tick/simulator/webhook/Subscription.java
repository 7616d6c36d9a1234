package com.tick.simulator.webhook;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the business has proved that the webhook address is its own; nothing is sent before. */
@Component
public class Subscription {
    private static final Logger log = LoggerFactory.getLogger(Subscription.class);

    private final WebhookClient client;
    private boolean active;

    Subscription(WebhookClient client) {
        this.client = client;
    }

    public synchronized boolean active() {
        return active;
    }

    /** Asks once when not active yet; the next delivery asks again. */
    public synchronized boolean verify() throws InterruptedException {
        if (active) return true;
        try {
            active = client.handshake();
        } catch (IOException away) {
            log.debug("The webhook address does not answer yet", away);
        }
        if (active) log.info("The webhook address is verified");
        return active;
    }

    public synchronized void forget() {
        active = false;
    }
}
