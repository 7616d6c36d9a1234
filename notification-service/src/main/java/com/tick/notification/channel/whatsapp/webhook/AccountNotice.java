package com.tick.notification.channel.whatsapp.webhook;

import com.tick.notification.channel.InboundEvent.ProviderNotice;
import com.tick.notification.channel.whatsapp.template.TemplateUpdate;
import java.util.List;

/** What WhatsApp tells of a business account. */
public interface AccountNotice extends ProviderNotice {

    /** Whose; empty where it is said of one of our numbers. */
    String account();

    /** What WhatsApp decided about a template. */
    record OfTemplate(String account, TemplateUpdate update) implements AccountNotice {}

    /**
     * What WhatsApp tells of the account itself.
     *
     * @param text for people
     * @param stops nothing can be sent before somebody has acted
     */
    record OfAccount(String account, String text, boolean stops) implements AccountNotice {}

    /**
     * What Tick has no use for, but people should know of.
     *
     * @param field WhatsApp's name for this kind of update
     * @param count of how many things it told
     * @param elsewhere customers whom another app or Meta's agent answers now
     * @param back customers who are left to us again
     */
    record Unused(String account, String field, int count, List<String> elsewhere, List<String> back)
            implements AccountNotice {}
}
