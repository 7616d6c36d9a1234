package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** The Graph API at other places. */
public final class Graphs {

    private Graphs() {}

    /** Where nobody listens. */
    public static Graph unreachable(BeanFactory beans) {
        var now = beans.getBean(WhatsAppSettings.class).now();
        var nowhere = new WhatsAppSettings(() -> new WhatsAppSettings.Values(
                "http://127.0.0.1:1/v25.0",
                now.phoneNumberIds(),
                now.accountId(),
                now.accessToken(),
                now.verifyToken(),
                List.of(),
                now.webhookUrl(),
                now.publicUrl(),
                now.templates(),
                now.firstProbeAfter()));
        var json = beans.getBean(JsonMapper.class);
        return new HttpGraph(new GraphCalls(nowhere, json), json);
    }
}
