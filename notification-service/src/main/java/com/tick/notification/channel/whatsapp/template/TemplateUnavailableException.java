package com.tick.notification.channel.whatsapp.template;

import com.tick.support.error.Invalid;

/** No such template can be sent by an agent, or not any more. */
public class TemplateUnavailableException extends Invalid {

    TemplateUnavailableException() {
        super("template-unavailable", "This template is not approved, or cannot be sent by hand.", "name");
    }
}
