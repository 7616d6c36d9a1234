package com.tick.simulator.customer;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.media.CdnLinks;
import com.tick.simulator.media.MediaLibrary;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the command out of a short order such as {"from":"49…","type":"text","text":"Hello"}; a member named like the type is taken as it is. */
@Component
public class ReadInbound {
    private static final Set<String> FILES = Set.of("image", "document", "audio", "video", "sticker");
    private static final int MOST = 1000;
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final MediaLibrary library;
    private final CdnLinks links;
    private final SimulatorSettings settings;

    ReadInbound(MediaLibrary library, CdnLinks links, SimulatorSettings settings) {
        this.library = library;
        this.links = links;
        this.settings = settings;
    }

    /** @param baseUrl where this simulator is reached, for the addresses of files */
    public WriteAsCustomer.Command handle(JsonNode order, String baseUrl) {
        var type = order.path("type").asString("text");
        var count = order.path("count").asInt(1);
        if (count < 1 || count > MOST) throw new IllegalArgumentException("count must be between 1 and " + MOST);
        var number = optional(order, "number");
        if (number != null && !settings.owns(number))
            throw new IllegalArgumentException("The business has no such number.");
        var draft = draft(type, order, baseUrl);
        return new WriteAsCustomer.Command(
                Numbers.of(order),
                type,
                draft.payload(),
                draft.content().quoting(optional(order.path("context"), "id")),
                optional(order, "sameWamid"),
                count,
                order.path("spacingMs").asLong(0),
                extras(order),
                number);
    }

    private Draft draft(String type, JsonNode order, String baseUrl) {
        if (order.path(type).isObject() || order.path(type).isArray())
            return new Draft(order.path(type), content(type, order.path(type)));
        var text = order.path("text").asString("");
        if (FILES.contains(type)) return file(type, text, order, baseUrl);
        if (type.equals("text")) return new Draft(node().put("body", text), BubbleContent.words(type, text));
        if (type.equals("unsupported")) return new Draft(null, BubbleContent.words(type, "[not supported]"));
        throw new IllegalArgumentException("A message of type " + type + " needs the member " + type + ".");
    }

    private Draft file(String type, String caption, JsonNode order, String baseUrl) {
        var name = optional(order, "fileName");
        var kept = optional(order, "mediaId");
        var id = kept == null ? keep(type, name, order) : kept;
        var payload = node().put("id", id)
                .put("mime_type", library.contentTypeOf(id))
                .put("sha256", base64(library.sha256Of(id)));
        payload.put("url", links.link(baseUrl, id));
        if (!caption.isEmpty()) payload.put("caption", caption);
        if (type.equals("document")) payload.put("filename", name == null ? "document" : name);
        if (type.equals("audio")) payload.put("voice", order.path("voice").asBoolean(false));
        return new Draft(payload, BubbleContent.file(type, caption, id, name));
    }

    private String keep(String type, @Nullable String name, JsonNode order) {
        var data = order.path("data").asString("");
        var bytes = data.isEmpty() ? sample(type) : Base64.getDecoder().decode(data);
        return library.fromCustomer(bytes, order.path("contentType").asString(sampleType(type)), name);
    }

    /** Webhooks give the digest in Base64 where the look-up gives hex. */
    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static ObjectNode extras(JsonNode order) {
        var extras = node();
        for (var name : Set.of("context", "referral", "errors", "group_id", "identity"))
            if (order.has(name)) extras.set(name, order.path(name));
        return extras;
    }

    private static BubbleContent content(String type, JsonNode payload) {
        return switch (type) {
            case "text" -> BubbleContent.words(type, payload.path("body").asString(""));
            case "location" -> BubbleContent.location(payload);
            case "contacts" -> BubbleContent.contacts(payload);
            case "button" -> BubbleContent.words(type, payload.path("text").asString(""));
            default -> BubbleContent.words(type, "[" + type + "]");
        };
    }

    private static byte[] sample(String type) {
        return switch (type) {
            case "image" -> DOT.clone();
            case "audio" -> "OggS sample".getBytes(StandardCharsets.US_ASCII);
            default -> "A sample file.".getBytes(StandardCharsets.US_ASCII);
        };
    }

    private static String sampleType(String type) {
        return switch (type) {
            case "image" -> "image/png";
            case "audio" -> "audio/ogg; codecs=opus";
            case "video" -> "video/mp4";
            case "sticker" -> "image/webp";
            default -> "text/plain";
        };
    }

    private static @Nullable String optional(JsonNode node, String field) {
        var value = node.path(field).asString("");
        return value.isEmpty() ? null : value;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private record Draft(@Nullable JsonNode payload, BubbleContent content) {}
}
