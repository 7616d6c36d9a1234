package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.support.text.VisibleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes something readable for agents of every type of message. */
final class Words {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> FILES = Set.of("image", "video", "sticker", "audio", "voice", "document");

    private Words() {}

    static String of(String type, JsonNode message) {
        var errors = message.path("errors");
        if (FILES.contains(type)) {
            var caption = Texts.of(message.path(type), "caption");
            boolean fetchable = errors.isEmpty() && Files.isFetchable(message.path(type));
            return fetchable ? caption : (caption + "\n[The " + type + " could not be received.]").strip();
        }
        var words =
                switch (type) {
                    case "text" -> Texts.of(message.path("text"), "body");
                    case "button" -> Texts.of(message.path("button"), "text");
                    case "interactive" -> interactive(message.path("interactive"));
                    case "location" -> location(message.path("location"));
                    case "contacts" -> contacts(message.path("contacts"));
                    case "order" -> order(message.path("order"));
                    default -> "";
                };
        return VisibleText.isBlank(words) ? placeholder(type, message) : words;
    }

    private static String placeholder(String type, JsonNode message) {
        var unsupported = Texts.of(message.path("unsupported"), "type");
        var what = unsupported.isEmpty() ? type : unsupported;
        return what.isEmpty() || "unsupported".equals(what) || "unknown".equals(what)
                ? "[A message that WhatsApp does not pass on. Please ask the customer to send it in another way.]"
                : "[A message of the kind \"%s\" that cannot be shown here.]".formatted(what);
    }

    private static String interactive(JsonNode interactive) {
        return switch (Texts.of(interactive, "type")) {
            case "button_reply" -> Texts.of(interactive.path("button_reply"), "title");
            case "list_reply" ->
                lines(
                        Texts.of(interactive.path("list_reply"), "title"),
                        Texts.of(interactive.path("list_reply"), "description"));
            case "nfm_reply" -> form(interactive.path("nfm_reply"));
            default -> "";
        };
    }

    /** The answers of a form are JSON within a text. */
    private static String form(JsonNode reply) {
        var answers = new ArrayList<String>();
        try {
            JSON.readTree(Texts.of(reply, "response_json")).properties().forEach(it -> {
                if (!"flow_token".equals(it.getKey())) {
                    var value = it.getValue();
                    answers.add(it.getKey() + ": " + (value.isValueNode() ? value.asString("") : value.toString()));
                }
            });
        } catch (JacksonException notJson) {
            answers.add(Texts.of(reply, "response_json"));
        }
        return answers.isEmpty() ? Texts.of(reply, "body") : String.join("\n", answers);
    }

    private static String location(JsonNode location) {
        var latitude = degrees(location, "latitude");
        var longitude = degrees(location, "longitude");
        return lines(
                Texts.of(location, "name"),
                Texts.of(location, "address"),
                latitude.isEmpty() || longitude.isEmpty()
                        ? ""
                        : "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=16/%s/%s"
                                .formatted(latitude, longitude, latitude, longitude));
    }

    /** As people write it, never as 4.0E-4. */
    private static String degrees(JsonNode location, String field) {
        var value = Texts.of(location, field);
        return value.matches("-?[0-9]{1,3}(\\.[0-9]{1,20})?([eE]-?[0-9]{1,2})?")
                ? new BigDecimal(value).toPlainString()
                : "";
    }

    private static String contacts(JsonNode contacts) {
        var cards = new ArrayList<String>();
        for (var contact : contacts) {
            var card = card(contact);
            if (!card.isEmpty()) {
                cards.add("Contact: " + lines(card));
            }
        }
        return String.join("\n\n", cards);
    }

    /** Some come as a vCard instead of fields: the answer to being asked for one's number does. */
    private static List<String> card(JsonNode contact) {
        var card = new ArrayList<String>();
        card.add(name(contact.path("name")));
        card.add(Texts.of(contact.path("org"), "company"));
        contact.path("phones").forEach(it -> card.add(phone(it)));
        contact.path("emails").forEach(it -> card.add(Texts.of(it, "email")));
        card.removeIf(String::isBlank);
        return card.isEmpty() ? VCard.lines(Texts.of(contact, "vcard")) : card;
    }

    /** Some cards have the parts of a name only. */
    private static String name(JsonNode name) {
        var formatted = Texts.of(name, "formatted_name");
        return formatted.isEmpty()
                ? Stream.of("prefix", "first_name", "middle_name", "last_name", "suffix")
                        .map(part -> Texts.of(name, part))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : formatted;
    }

    private static String phone(JsonNode phone) {
        var shown = Texts.of(phone, "phone");
        var digits = Texts.of(phone, "wa_id");
        return shown.isEmpty() && !digits.isEmpty() ? "+" + digits : shown;
    }

    private static String order(JsonNode order) {
        var rows = new ArrayList<String>();
        rows.add("Order:");
        for (var item : order.path("product_items")) {
            rows.add("%s × %s at %s %s"
                    .formatted(
                            Texts.of(item, "quantity"),
                            Texts.of(item, "product_retailer_id"),
                            Texts.of(item, "item_price"),
                            Texts.of(item, "currency")));
        }
        rows.add(Texts.of(order, "text"));
        return lines(rows);
    }

    private static String lines(String... lines) {
        return lines(List.of(lines));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines.stream().filter(it -> !it.isBlank()).toList());
    }
}
