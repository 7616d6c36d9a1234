package com.tick.notification.inbound.json;

import com.tick.notification.contact.RecognizeContact.Sighting;
import com.tick.notification.inbound.Item;
import com.tick.notification.template.TemplateNews;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what WhatsApp tells of our account rather than of a message. */
final class NewsReader {

    /** After these nothing can be sent until somebody has acted. */
    private static final Set<String> STOPPING =
            Set.of("ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED", "ACCOUNT_RESTRICTION", "DISABLED_UPDATE");

    private NewsReader() {}

    static List<Item> read(String field, JsonNode value) {
        return switch (field) {
            case "message_template_status_update",
                    "message_template_quality_update",
                    "message_template_components_update",
                    "template_category_update" -> List.of(template(value));
            case "account_update",
                    "account_alerts",
                    "account_review_update",
                    "business_capability_update",
                    "security" -> List.of(account(field, value));
            case "phone_number_quality_update", "phone_number_name_update" -> List.of(account(field, value));
            case "user_preferences" -> preferences(value);
            default -> List.of();
        };
    }

    static Item error(JsonNode error) {
        return new Item.OfAccount(
                "WhatsApp reports error %d of our number."
                        .formatted(error.path("code").asInt(0)),
                false);
    }

    private static Item template(JsonNode value) {
        return new Item.OfTemplate(new TemplateNews(
                Texts.of(value, "message_template_name"),
                Texts.of(value, "message_template_language"),
                Texts.orNull(value, "event"),
                Texts.orNull(value, "new_quality_score"),
                Texts.orNull(value, "new_category"),
                Texts.orNull(value, "message_template_element")));
    }

    private static Item account(String field, JsonNode value) {
        var event = Texts.of(value, "event");
        var ban = Texts.of(value.path("ban_info"), "waba_ban_state");
        var words = "WhatsApp tells of our account: %s%s."
                .formatted(plain(event.isEmpty() ? field : event), ban.isEmpty() ? "" : ", " + plain(ban));
        return new Item.OfAccount(words, STOPPING.contains(event) && !"REINSTATE".equals(ban));
    }

    private static List<Item> preferences(JsonNode value) {
        var number = Texts.of(value.path("metadata"), "phone_number_id");
        var found = new ArrayList<Item>();
        for (var it : value.path("user_preferences")) {
            var sender = new Sighting(Texts.orNull(it, "user_id"), Texts.orNull(it, "wa_id"), null);
            if ("marketing_messages".equals(Texts.of(it, "category"))) {
                found.add(new Item.Preference(number, sender, !"stop".equals(Texts.of(it, "value"))));
            }
        }
        return found;
    }

    private static String plain(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.length() > 100 ? words.substring(0, 100) : words;
    }
}
