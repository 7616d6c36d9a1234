package com.tick.simulator.odd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Webhook bodies such as WhatsApp might send one day: messages of every type, in each of which fields are missing, empty,
 * huge, of another type or in odd characters. The same seed makes the same bodies but for their ids.
 */
public final class OddMessages {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_IN_A_BODY = 4;
    private static final int MOST_CHANGES = 2;
    private static final int HUGE = 25_000;

    /** Stands for half a character, which JSON can spell and Java's writer cannot. */
    private static final String HALF_A_CHARACTER = "HALF-A-CHARACTER";

    private static final List<String> TYPES = List.of(
            "\"type\":\"text\",\"text\":{\"body\":\"Hello\"}",
            "\"type\":\"text\",\"text\":{\"body\":\"STOP\"}",
            "\"type\":\"text\",\"text\":{\"body\":\"Again\"},\"context\":{\"id\":\"wamid.unknown\",\"forwarded\":true}",
            "\"type\":\"text\",\"text\":{\"body\":\"Ad\"},\"referral\":{\"headline\":\"Sale\",\"source_url\":\"https://example.org\"}",
            "\"type\":\"image\",\"image\":{\"id\":\"771\",\"mime_type\":\"image/jpeg\",\"sha256\":\"AA==\",\"caption\":\"Look\"}",
            "\"type\":\"audio\",\"audio\":{\"id\":\"772\",\"mime_type\":\"audio/ogg; codecs=opus\",\"voice\":true}",
            "\"type\":\"voice\",\"voice\":{\"id\":\"773\",\"mime_type\":\"audio/ogg\"}",
            "\"type\":\"video\",\"video\":{\"id\":\"774\",\"mime_type\":\"video/mp4\"}",
            "\"type\":\"document\",\"document\":{\"id\":\"775\",\"mime_type\":\"application/pdf\",\"filename\":\"plan.pdf\"}",
            "\"type\":\"sticker\",\"sticker\":{\"id\":\"776\",\"mime_type\":\"image/webp\",\"animated\":true}",
            "\"type\":\"location\",\"location\":{\"latitude\":37.4,\"longitude\":0.0004,\"name\":\"Here\",\"address\":\"There\"}",
            "\"type\":\"contacts\",\"contacts\":[{\"name\":{\"first_name\":\"Ada\",\"last_name\":\"Byron\"},\"phones\":[{\"phone\":\"+1\"}]}]",
            "\"type\":\"button\",\"button\":{\"payload\":\"P\",\"text\":\"Yes\"},\"context\":{\"id\":\"wamid.unknown\"}",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\",\"button_reply\":{\"id\":\"1\",\"title\":\"Yes\"}}",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"list_reply\",\"list_reply\":{\"id\":\"1\",\"title\":\"A\",\"description\":\"B\"}}",
            "\"type\":\"interactive\",\"interactive\":{\"type\":\"nfm_reply\",\"nfm_reply\":{\"name\":\"flow\",\"body\":\"Sent\",\"response_json\":\"{\\\"a\\\":1}\"}}",
            "\"type\":\"order\",\"order\":{\"catalog_id\":\"1\",\"text\":\"Soon\",\"product_items\":[{\"product_retailer_id\":\"p\",\"quantity\":2,\"item_price\":1.5,\"currency\":\"EUR\"}]}",
            "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.unknown\",\"emoji\":\"+1\"}",
            "\"type\":\"edit\",\"edit\":{\"original_message_id\":\"wamid.unknown\",\"message\":{\"type\":\"text\",\"text\":{\"body\":\"New\"}}}",
            "\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"wamid.unknown\"}",
            "\"type\":\"unsupported\",\"unsupported\":{\"type\":\"poll_creation\"},\"errors\":[{\"code\":131051,\"title\":\"Unsupported\"}]",
            "\"type\":\"request_welcome\"",
            "\"type\":\"invented\",\"invented\":{\"what\":\"ever\"}");

    private final Random random;
    private final List<String> phones;
    private final String number;
    private final boolean files;

    /**
     * @param phones of those who write
     * @param number of ours that they write to, by its id
     * @param files whether some are files, which nobody keeps
     */
    public OddMessages(long seed, List<String> phones, String number, boolean files) {
        this.random = new Random(seed);
        this.phones = phones;
        this.number = number;
        this.files = files;
    }

    /**
     * A body as it is posted.
     *
     * @param messages how many messages it holds
     */
    public record Body(String json, int messages) {}

    public Body next() {
        var messages = JSON.createArrayNode();
        var contacts = JSON.createArrayNode();
        int count = 1 + random.nextInt(MOST_IN_A_BODY);
        for (int i = 0; i < count; i++) {
            var phone = phones.get(random.nextInt(phones.size()));
            messages.add(message(phone));
            contacts.add(JSON.readTree("{\"profile\":{\"name\":\"Odd\"},\"wa_id\":\"%s\"}".formatted(phone)));
        }
        if (random.nextInt(4) == 0) {
            spoil(contacts);
        }
        var value = JSON.createObjectNode();
        value.put("messaging_product", "whatsapp");
        value.putObject("metadata").put("phone_number_id", number);
        value.set("contacts", contacts);
        value.set("messages", messages);
        var body = JSON.createObjectNode();
        body.put("object", "whatsapp_business_account");
        var change = body.putArray("entry")
                .addObject()
                .put("id", "1")
                .putArray("changes")
                .addObject();
        change.put("field", "messages");
        change.set("value", value);
        return new Body(JSON.writeValueAsString(body).replace(HALF_A_CHARACTER, "\\ud83d"), count);
    }

    private ObjectNode message(String phone) {
        var common = "\"id\":\"wamid.%s\",\"from\":\"%s\",\"timestamp\":\"%d\""
                .formatted(UUID.randomUUID(), phone, System.currentTimeMillis() / 1000);
        var type = type();
        var message = (ObjectNode) JSON.readTree("{" + common + "," + type + "}");
        for (int change = random.nextInt(MOST_CHANGES + 1); change > 0; change--) {
            spoil(message);
        }
        return message;
    }

    private String type() {
        while (true) {
            var type = TYPES.get(random.nextInt(TYPES.size()));
            if (files || !type.contains("mime_type")) {
                return type;
            }
        }
    }

    /** Does something to one field, however deep. */
    private void spoil(JsonNode tree) {
        var places = new ArrayList<Place>();
        collect(tree, places);
        var place = places.get(random.nextInt(places.size()));
        if (place.parent() instanceof ObjectNode object) {
            if (random.nextInt(4) == 0) {
                object.remove(place.field());
            } else {
                object.set(place.field(), odd());
            }
        } else if (place.parent() instanceof ArrayNode array) {
            array.set(place.index(), odd());
        }
    }

    private record Place(JsonNode parent, String field, int index) {}

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(it -> {
                places.add(new Place(object, it.getKey(), -1));
                collect(it.getValue(), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(array, "", i));
                collect(array.get(i), places);
            }
        }
    }

    private JsonNode odd() {
        return switch (random.nextInt(20)) {
            case 0 -> JSON.nullNode();
            case 1 -> text("");
            case 2 -> text("   ");
            case 3 -> text("\u200b\u2800\u3164");
            case 4 -> text("x".repeat(HUGE));
            case 5 -> text("😀".repeat(HUGE));
            case 6 -> text("words ".repeat(HUGE / 3) + "end");
            case 7 -> text("half " + HALF_A_CHARACTER + " and \u0000 nothing");
            case 8 -> text("\u202eright to left\u202c \ufeff e\u0301\u0301\u0301 👨\u200d👩\u200d👧");
            case 9 -> text("<script>'\"\\;--%s%n{0}${x}");
            case 10 -> JSON.getNodeFactory().numberNode(-1);
            case 11 -> JSON.getNodeFactory().numberNode(Long.MAX_VALUE);
            case 12 -> JSON.getNodeFactory().numberNode(4e-300);
            case 13 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 14 -> JSON.createArrayNode();
            case 15 -> JSON.createObjectNode();
            case 16 -> JSON.createArrayNode().add(JSON.createArrayNode().add("deep"));
            case 17 -> JSON.createObjectNode().put("unknown", "field");
            case 18 -> text("4102444800");
            default -> text("\u00a0\u2028\u2029\u0085\r\n\t");
        };
    }

    private static JsonNode text(String text) {
        return JSON.getNodeFactory().stringNode(text);
    }
}
