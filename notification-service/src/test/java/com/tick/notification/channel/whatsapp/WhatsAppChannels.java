package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.whatsapp.graph.Graph;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import org.springframework.beans.factory.BeanFactory;

/** Makes the channel with another way to the provider. */
public final class WhatsAppChannels {

    private WhatsAppChannels() {}

    public static Channel through(Graph graph, BeanFactory beans) {
        return new WhatsAppChannel(
                beans.getBean(WhatsAppSettings.class),
                graph,
                beans.getBean(SenderGate.class),
                beans.getBean(SendRateLimiter.class),
                beans.getBean(ServiceWindow.class),
                beans.getBean(MessageComposer.class),
                beans.getBean(MessageFiles.class),
                beans.getBean(TemplateRefused.class),
                beans.getBean(InboundReader.class),
                beans.getBean(AccountNotices.class));
    }
}
