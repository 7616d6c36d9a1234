package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.channel.whatsapp.template.TemplateUpdate;
import com.tick.notification.channel.whatsapp.webhook.AccountNotice;
import com.tick.support.text.TextParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what WhatsApp tells of our account rather than of a message. */
final class AccountUpdateReader {

    /** After these nothing can be sent until somebody has acted. */
    private static final Set<String> STOPPING =
            Set.of("ACCOUNT_DELETED", "ACCOUNT_OFFBOARDED", "ACCOUNT_RESTRICTION", "DISABLED_UPDATE");

    private static final int LONGEST_DESCRIPTION = 120;
    private static final int LONGEST_NAME = 512;
    private static final int LONGEST_LANGUAGE = 16;
    private static final int LONGEST_CODE = 32;
    private static final int LONGEST_QUALITY = 16;

    private AccountUpdateReader() {}

    /** @param account whom the entry is about */
    static List<InboundEvent> read(String account, String field, JsonNode value) {
        return switch (field) {
            case "message_template_status_update",
                    "message_template_quality_update",
                    "message_template_components_update",
                    "template_category_update" -> List.of(template(account, value));
            case "account_update",
                    "account_alerts",
                    "account_review_update",
                    "business_capability_update",
                    "security" -> List.of(update(account, field, value));
            case "phone_number_quality_update", "phone_number_name_update" -> List.of(update(account, field, value));
            case "user_preferences" -> preferences(value);
            default -> List.of(UnusedUpdateReader.read(account, field, value));
        };
    }

    static InboundEvent error(JsonNode error) {
        return new AccountNotice.OfAccount(
                "", "WhatsApp reports error %d of our number.".formatted(Texts.number(error, "code", 0)), false);
    }

    private static InboundEvent template(String account, JsonNode value) {
        return new AccountNotice.OfTemplate(
                account,
                new TemplateUpdate(
                        TextParts.shortened(Texts.of(value, "message_template_name"), LONGEST_NAME),
                        TextParts.shortened(Texts.of(value, "message_template_language"), LONGEST_LANGUAGE),
                        code(value, "event", LONGEST_CODE),
                        code(value, "new_quality_score", LONGEST_QUALITY),
                        code(value, "new_category", LONGEST_CODE),
                        Texts.orNull(value, "message_template_element")));
    }

    private static @Nullable String code(JsonNode value, String field, int longest) {
        var code = Texts.orNull(value, field);
        return code == null ? null : TextParts.shortened(code, longest);
    }

    private static InboundEvent update(String account, String field, JsonNode value) {
        var event = Texts.of(value, "event");
        var ban = Texts.of(value.path("ban_info"), "waba_ban_state");
        var details = details(value);
        var words = "WhatsApp tells of our account: %s%s%s."
                .formatted(
                        plain(event.isEmpty() ? field : event),
                        ban.isEmpty() ? "" : ", " + plain(ban),
                        details.isEmpty() ? "" : " (" + details + ")");
        return new AccountNotice.OfAccount(account, words, STOPPING.contains(event) && !"REINSTATE".equals(ban));
    }

    /** What was decided, which limit holds now, and what an alert says. */
    private static String details(JsonNode value) {
        var alert = value.path("alert_info");
        return Stream.of(
                        plain(Texts.of(value, "decision")),
                        plain(Texts.of(value, "rejection_reason")),
                        plain(Texts.of(alert, "alert_severity")),
                        plain(Texts.of(alert, "alert_status")),
                        plain(firstOf(Texts.of(alert, "alert_type"), Texts.of(value, "alert_type"))),
                        TextParts.shortened(
                                firstOf(Texts.of(alert, "alert_description"), Texts.of(value, "alert_description")),
                                LONGEST_DESCRIPTION),
                        plain(firstOf(
                                Texts.of(value, "current_limit"), Texts.of(value, "max_daily_conversation_per_phone"))),
                        Texts.of(value, "requested_verified_name"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static List<InboundEvent> preferences(JsonNode value) {
        var number = Texts.of(value.path("metadata"), "phone_number_id");
        var found = new ArrayList<InboundEvent>();
        for (var it : value.path("user_preferences")) {
            var sender = Addresses.of(Texts.orNull(it, "user_id"), Texts.orNull(it, "wa_id"), null, null);
            if ("marketing_messages".equals(Texts.of(it, "category"))) {
                found.add(new InboundEvent.Preference(
                        WhatsAppChannel.sender(number), sender, !"stop".equals(Texts.of(it, "value"))));
            }
        }
        return found;
    }

    private static String plain(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return TextParts.shortened(words, 100);
    }
}
