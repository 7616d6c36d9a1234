package com.tick.notification.inbound.json;

import com.tick.notification.channel.GraphError;
import com.tick.notification.inbound.EnvelopeReader;
import com.tick.notification.inbound.Item;
import com.tick.notification.inbound.UnreadableEnvelope;
import com.tick.notification.outbound.Report;
import com.tick.notification.outbound.Wamid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks through all entries, changes, messages and statuses. What it does not know is passed over, or kept readable. */
@Component
class JacksonEnvelopeReader implements EnvelopeReader {

    private final JsonMapper json;

    JacksonEnvelopeReader(JsonMapper json) {
        this.json = json;
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
                    items.addAll(NewsReader.read(field, change.path("value")));
                }
            }
        }
        return items;
    }

    private JsonNode envelope(byte[] body) {
        try {
            var envelope = json.readTree(body);
            if (!envelope.path("entry").isArray()) {
                throw new UnreadableEnvelope("It has no entries.");
            }
            return envelope;
        } catch (JacksonException notJson) {
            throw new UnreadableEnvelope("It is not JSON.");
        }
    }

    private static void readValue(JsonNode value, Instant receivedAt, List<Item> items) {
        var number = Texts.of(value.path("metadata"), "phone_number_id");
        for (var message : value.path("messages")) {
            // The groups API has conversations of many; none of them is a customer's.
            if (!message.hasNonNull("group_id")) {
                new MessageReader(number, value.path("contacts"), message, receivedAt)
                        .read()
                        .ifPresent(items::add);
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
        return new GraphError(error.path("code").asInt(-1), words.length() > 200 ? words.substring(0, 200) : words);
    }
}
