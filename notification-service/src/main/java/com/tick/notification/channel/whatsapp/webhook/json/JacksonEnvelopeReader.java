package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.UnreadableBodyException;
import com.tick.notification.channel.whatsapp.InboundReader;
import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.channel.whatsapp.graph.GraphError;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
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
class JacksonEnvelopeReader implements InboundReader {

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
    JacksonEnvelopeReader(WhatsAppSettings settings) {
        this(settings::phoneNumberId);
    }

    /** @param ourNumber for bodies that do not say which of our numbers they are about */
    JacksonEnvelopeReader(Supplier<String> ourNumber) {
        this.ourNumber = ourNumber;
    }

    @Override
    public List<InboundEvent> read(byte[] body, Instant receivedAt) {
        var items = new ArrayList<InboundEvent>();
        for (var entry : envelope(body).path("entry")) {
            for (var change : entry.path("changes")) {
                var field = Texts.of(change, "field");
                if ("messages".equals(field)) {
                    readValue(change.path("value"), receivedAt, items);
                } else {
                    items.addAll(AccountUpdateReader.read(Texts.of(entry, "id"), field, change.path("value")));
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
                throw new UnreadableBodyException("It has no entries.");
            }
            return envelope;
        } catch (JacksonException notJson) {
            throw new UnreadableBodyException("It is not JSON.");
        }
    }

    private void readValue(JsonNode value, Instant receivedAt, List<InboundEvent> items) {
        var named = Texts.of(value.path("metadata"), "phone_number_id");
        var number = named.isEmpty() ? ourNumber.get() : named;
        for (var message : value.path("messages")) {
            // The groups API has conversations of many; none of them is a customer's.
            if (message.isObject() && !message.hasNonNull("group_id")) {
                items.add(new MessageReader(number, value.path("contacts"), message, receivedAt).read());
            }
        }
        for (var status : value.path("statuses")) {
            report(status, receivedAt)
                    .ifPresent(it -> items.add(new InboundEvent.Report(WhatsAppChannel.sender(number), it)));
        }
        for (var error : value.path("errors")) {
            items.add(AccountUpdateReader.error(error));
        }
    }

    /** Statuses of calls, and those that somebody will invent, are none of ours. */
    private static Optional<DeliveryReport> report(JsonNode status, Instant receivedAt) {
        var wamid = Texts.of(status, "id");
        var meaning =
                switch (Texts.of(status, "status")) {
                    case "sent" -> DeliveryReport.Status.SENT;
                    case "delivered" -> DeliveryReport.Status.DELIVERED;
                    case "read", "played" -> DeliveryReport.Status.READ;
                    case "failed" -> DeliveryReport.Status.FAILED;
                    default -> null;
                };
        if (meaning == null || wamid.isEmpty()) {
            return Optional.empty();
        }
        var opaque = Texts.of(status, "biz_opaque_callback_data");
        return Optional.of(new DeliveryReport(
                ExternalId.hash(wamid),
                opaque.isEmpty() || opaque.length() > 36 ? null : opaque,
                meaning,
                Texts.time(status, receivedAt),
                meaning == DeliveryReport.Status.FAILED
                        ? error(status.path("errors").path(0)).forCore()
                        : null));
    }

    private static GraphError error(JsonNode error) {
        var details = Texts.of(error.path("error_data"), "details");
        var words = details.isEmpty() ? Texts.of(error, "title") : details;
        // A failure without a code is final: 0 would mean that our token is refused.
        return new GraphError(Texts.number(error, "code", -1), TextParts.shortened(words, 200));
    }
}
