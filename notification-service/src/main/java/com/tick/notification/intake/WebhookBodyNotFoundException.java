package com.tick.notification.intake;

import com.tick.support.error.NotFound;

/** There is no such body, or it has been forgotten. */
public class WebhookBodyNotFoundException extends NotFound {

    public WebhookBodyNotFoundException() {
        super("intake-not-found", "There is no such webhook body.");
    }
}
