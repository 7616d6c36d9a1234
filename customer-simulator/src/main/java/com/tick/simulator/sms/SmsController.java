package com.tick.simulator.sms;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.clock.VirtualClock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What tests ask of the SMS provider: what was sent to a phone, texts from it, and the fate of a message. */
@RestController
@RequestMapping("/_fake/sms")
class SmsController {
    private static final Set<String> STATUSES =
            Set.of("queued", "sending", "sent", "delivered", "undelivered", "failed");
    /** The provider stops and starts by itself, and passes these words on all the same. */
    private static final Set<String> STOP = Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT");

    private static final Set<String> START = Set.of("START", "YES", "UNSTOP");

    private final SmsMessages messages;
    private final SmsCallbacks callbacks;
    private final SimulatorSettings settings;
    private final VirtualClock clock;

    SmsController(SmsMessages messages, SmsCallbacks callbacks, SimulatorSettings settings, VirtualClock clock) {
        this.messages = messages;
        this.callbacks = callbacks;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the business sent, oldest first. */
    @GetMapping
    List<SmsMessage> sent(@RequestParam(required = false) @Nullable String to) {
        var number = to == null ? null : number(to);
        return messages.all().stream()
                .filter(message -> !message.inbound())
                .filter(message -> number == null || message.to().equals(number))
                .toList();
    }

    /** {"from":"+49…","text":"…"}. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> write(@RequestBody JsonNode order) {
        var from = number(required(order, "from"));
        var text = required(order, "text");
        var word = text.strip().toUpperCase(Locale.ROOT);
        if (STOP.contains(word)) messages.optOut(from, true);
        if (START.contains(word)) messages.optOut(from, false);
        var message = new SmsMessage(
                messages.newId(),
                from,
                settings.sms().from(),
                text,
                Segments.of(text),
                "received",
                null,
                null,
                clock.instant());
        messages.add(message);
        callbacks.received(message);
        return Map.of("id", message.id());
    }

    /** {"id","status","errorCode"?}: from now on, and the business is told. */
    @PostMapping(path = "/status", consumes = MediaType.APPLICATION_JSON_VALUE)
    SmsMessage decide(@RequestBody JsonNode order) {
        var status = required(order, "status");
        if (!STATUSES.contains(status)) throw new IllegalArgumentException("\"status\" is one of " + STATUSES + ".");
        var errorCode = order.path("errorCode").isMissingNode()
                        || order.path("errorCode").isNull()
                ? null
                : order.path("errorCode").asInt();
        var id = required(order, "id");
        var known = messages.find(id)
                .filter(message -> !message.inbound())
                .orElseThrow(() -> new IllegalArgumentException("Message not found."));
        var changed = messages.change(id, status, errorCode).orElse(known);
        callbacks.status(changed);
        return changed;
    }

    private static String required(JsonNode order, String field) {
        var value = order.path(field).asString("");
        if (value.isBlank()) throw new IllegalArgumentException("\"" + field + "\" is required.");
        return value;
    }

    private static String number(String typed) {
        var digits = typed.replaceAll("\\D", "");
        if (digits.length() < 7 || digits.length() > 15)
            throw new IllegalArgumentException("Enter a phone number with its country code (7–15 digits).");
        return "+" + digits;
    }
}
