package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.ContactAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The request body of a message, as the Graph API wants it. */
final class MessageBody {

    private MessageBody() {}

    static Map<String, Object> of(String attemptId, ContactAddress to, Content content) {
        var body = new LinkedHashMap<String, Object>();
        body.put("messaging_product", "whatsapp");
        body.put("recipient_type", "individual");
        if (to.kind() == ContactAddress.Kind.USER_ID) {
            body.put("recipient", to.value());
        } else {
            // Without the plus WhatsApp takes the digits for a national number of our own country.
            body.put("to", "+" + to.value());
        }
        body.put("biz_opaque_callback_data", attemptId);
        if (content instanceof Content.Text text) {
            body.put("type", "text");
            body.put("text", Map.of("preview_url", false, "body", text.body()));
            if (text.quotes() != null) {
                body.put("context", Map.of("message_id", text.quotes()));
            }
        } else if (content instanceof Content.File file) {
            body.put("type", file.type());
            body.put(
                    file.type(),
                    "document".equals(file.type())
                            ? Map.of("id", file.mediaId(), "filename", file.name())
                            : Map.of("id", file.mediaId()));
        } else if (content instanceof Content.Template template) {
            body.put("type", "template");
            body.put("template", template(template));
        }
        return body;
    }

    private static Map<String, Object> template(Content.Template template) {
        List<Map<String, Object>> components = new ArrayList<>();
        components.add(Map.of("type", "body", "parameters", parameters(template)));
        for (var button : template.buttons()) {
            components.add(button(button));
        }
        return Map.of(
                "name", template.name(),
                "language", Map.of("code", template.language()),
                "components", components);
    }

    private static List<Map<String, Object>> parameters(Content.Template template) {
        var parameters = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < template.body().size(); i++) {
            var text = template.body().get(i);
            parameters.add(
                    template.names().isEmpty()
                            ? Map.of("type", "text", "text", text)
                            : Map.of(
                                    "type",
                                    "text",
                                    "parameter_name",
                                    template.names().get(i),
                                    "text",
                                    text));
        }
        return parameters;
    }

    private static Map<String, Object> button(Content.Button button) {
        var parameter = button.type() == Content.Button.Type.URL
                ? Map.of("type", "text", "text", button.parameter())
                : Map.of("type", "payload", "payload", button.parameter());
        return Map.of(
                "type",
                "button",
                "sub_type",
                button.type().name().toLowerCase(Locale.ROOT),
                "index",
                Integer.toString(button.index()),
                "parameters",
                List.of(parameter));
    }
}
