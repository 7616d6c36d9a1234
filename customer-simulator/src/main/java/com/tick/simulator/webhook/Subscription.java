package com.tick.simulator.webhook;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.ChangeSignal;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the business has proved that the webhook address is its own; nothing is sent before. */
@Component
public class Subscription {
    private static final Logger log = LoggerFactory.getLogger(Subscription.class);

    private final WebhookClient client;
    private final SimulatorSettings settings;
    private final ChangeSignal changes;
    private boolean active;
    private boolean told;

    Subscription(WebhookClient client, SimulatorSettings settings, ChangeSignal changes) {
        this.client = client;
        this.settings = settings;
        this.changes = changes;
    }

    public synchronized boolean active() {
        return active;
    }

    /** Asks once when not active yet; whoever needs it asks again. */
    public synchronized boolean verify() throws InterruptedException {
        if (active) return true;
        try {
            active = client.handshake();
        } catch (IOException away) {
            log.debug("The webhook address does not answer yet", away);
        }
        if (active) {
            log.info("The webhook {} is verified", settings.webhookUrl());
            changes.changed();
        } else if (!told) {
            told = true;
            log.info("Waiting for the webhook {} to answer the handshake", settings.webhookUrl());
        }
        return active;
    }

    public synchronized void forget() {
        active = false;
    }
}
