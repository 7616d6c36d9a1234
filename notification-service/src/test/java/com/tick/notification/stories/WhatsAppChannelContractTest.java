package com.tick.notification.stories;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelContract;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.channel.whatsapp.WhatsAppChannels;
import com.tick.notification.channel.whatsapp.graph.Content;
import com.tick.notification.channel.whatsapp.graph.Graphs;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationStory
class WhatsAppChannelContractTest extends ChannelContract {

    @Autowired
    WhatsAppChannel channel;

    @Autowired
    BeanFactory beans;

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected String typedAddress() {
        return "+49 151 12345678";
    }

    @Override
    protected String body() {
        return """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                 "metadata":{"phone_number_id":"1"},"messages":[{"id":"wamid.x","from":"4915112345678",
                 "timestamp":"1772355600","type":"text","text":{"body":"Hello"}}]}}]}]}""";
    }

    @Override
    protected Rendered content() {
        return new Content.Text("Try water.");
    }

    @Override
    protected Channel unreachable() {
        return WhatsAppChannels.through(Graphs.unreachable(beans), beans);
    }
}
