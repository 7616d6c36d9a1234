package com.tick.notification.inbound.json;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.GraphError;
import com.tick.notification.inbound.EnvelopeReader;
import com.tick.notification.inbound.Item;
import com.tick.notification.inbound.UnreadableEnvelope;
import com.tick.notification.outbound.Report;
import com.tick.notification.outbound.Wamid;
import com.tick.support.text.TextParts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through all entries, changes, messages and statuses. What it does not know is passed over, or kept readable. */
@Component
class JacksonEnvelopeReader implements EnvelopeReader {

    /** A body is in memory anyway; one text in it may be as long as the whole. */
    private static final int LONGEST_TEXT = 20_000_000;

    /** What is not quite JSON is read all the same: a stray character must not cost a customer's message. */
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final Supplier<String> ourNumber;

    @Autowired
    JacksonEnvelopeReader(ChannelSettings settings) {
        this(settings::phoneNumberId);
    }

    /** @param ourNumber for bodies that do not say which of our numbers they are about */
    JacksonEnvelopeReader(Supplier<String> ourNumber) {
        this.ourNumber = ourNumber;
    }

    @Override
    public List<Item> read(byte[] body, Instant receivedAt) {
        var items = new ArrayList<Item>();
        for (var entry : envelope(body).path("entry")) {
            for (var change : entry.path("changes")) {
                var field = Texts.of(change, "field");
                if ("messages".equals(field)) {
                    readValue(change.path("value"), receivedAt, items);
                } else {
                    items.addAll(NewsReader.read(Texts.of(entry, "id"), field, change.path("value")));
                }
            }
        }
        return items;
    }

    private JsonNode envelope(byte[] body) {
        try {
            // byte by byte, so that one that is not UTF-8 spoils one character only
            var text = new String(body, StandardCharsets.UTF_8);
            var envelope = json.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
            if (!envelope.path("entry").isArray()) {
                throw new UnreadableEnvelope("It has no entries.");
            }
            return envelope;
        } catch (JacksonException notJson) {
            throw new UnreadableEnvelope("It is not JSON.");
        }
    }

    private void readValue(JsonNode value, Instant receivedAt, List<Item> items) {
        var named = Texts.of(value.path("metadata"), "phone_number_id");
        var number = named.isEmpty() ? ourNumber.get() : named;
        for (var message : value.path("messages")) {
            // The groups API has conversations of many; none of them is a customer's.
            if (message.isObject() && !message.hasNonNull("group_id")) {
                items.add(new MessageReader(number, value.path("contacts"), message, receivedAt).read());
            }
        }
        for (var status : value.path("statuses")) {
            report(status, receivedAt).ifPresent(it -> items.add(new Item.OfOurs(number, it)));
        }
        for (var error : value.path("errors")) {
            items.add(NewsReader.error(error));
        }
    }

    /** Statuses of calls, and those that somebody will invent, are none of ours. */
    private static Optional<Report> report(JsonNode status, Instant receivedAt) {
        var wamid = Texts.of(status, "id");
        var meaning =
                switch (Texts.of(status, "status")) {
                    case "sent" -> Report.Status.SENT;
                    case "delivered" -> Report.Status.DELIVERED;
                    case "read", "played" -> Report.Status.READ;
                    case "failed" -> Report.Status.FAILED;
                    default -> null;
                };
        if (meaning == null || wamid.isEmpty()) {
            return Optional.empty();
        }
        var opaque = Texts.of(status, "biz_opaque_callback_data");
        return Optional.of(new Report(
                Wamid.hash(wamid),
                opaque.isEmpty() || opaque.length() > 36 ? null : opaque,
                meaning,
                Texts.time(status, receivedAt),
                meaning == Report.Status.FAILED ? error(status.path("errors").path(0)) : null));
    }

    private static GraphError error(JsonNode error) {
        var details = Texts.of(error.path("error_data"), "details");
        var words = details.isEmpty() ? Texts.of(error, "title") : details;
        // A failure without a code is final: 0 would mean that our token is refused.
        return new GraphError(Texts.number(error, "code", -1), TextParts.shortened(words, 200));
    }
}
