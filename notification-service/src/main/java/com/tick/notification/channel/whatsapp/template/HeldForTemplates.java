package com.tick.notification.channel.whatsapp.template;

/** Messages that wait because WhatsApp did not send their template. */
public interface HeldForTemplates {

    /** WhatsApp sends the template again, in this language. */
    void release(String name, String language);

    /** Something was changed that may have mended any of them. */
    void releaseAll();
}
