package com.tick.simulator.sms;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.clock.VirtualClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Accepts a text of the business or says why not, in the provider's order of checks; then reports its way to the phone. */
@Component
class SendSms {
    private static final int LONGEST = 1600;
    private static final Duration SENT = Duration.ofMillis(200);
    private static final Duration DELIVERED = Duration.ofSeconds(1);
    /** The provider's test numbers, with what each is good for. */
    private static final Map<String, TwilioError> TEST_NUMBERS = Map.of(
            "+15005550001", new TwilioError(400, 21211, "Invalid 'To' Phone Number: +1500555XXXX"),
            "+15005550002", new TwilioError(400, 21612, "The 'To' phone number is not currently reachable via SMS"),
            "+15005550003",
                    new TwilioError(400, 21408, "Permission to send an SMS has not been enabled for the region"),
            "+15005550004", new TwilioError(400, 21610, "Attempt to send to unsubscribed recipient"),
            "+15005550009", new TwilioError(400, 21614, "'To' number is not a valid mobile number"));

    private final SmsMessages messages;
    private final SmsCallbacks callbacks;
    private final SimulatorSettings settings;
    private final Agenda agenda;
    private final VirtualClock clock;

    SendSms(
            SmsMessages messages,
            SmsCallbacks callbacks,
            SimulatorSettings settings,
            Agenda agenda,
            VirtualClock clock) {
        this.messages = messages;
        this.callbacks = callbacks;
        this.settings = settings;
        this.agenda = agenda;
        this.clock = clock;
    }

    SmsMessage handle(Map<String, String> form) {
        var to = form.getOrDefault("To", "").strip();
        var from = form.getOrDefault("From", "").strip();
        var text = form.getOrDefault("Body", "");
        check(to, from, text);
        var callback = form.getOrDefault("StatusCallback", "");
        if (!callback.isEmpty() && !isAddress(callback))
            throw new TwilioError(400, 21609, "Invalid 'StatusCallback' url: " + callback);
        var message = new SmsMessage(
                messages.newId(),
                from,
                to,
                text,
                Segments.of(text),
                "queued",
                null,
                callback.isEmpty() ? null : callback,
                clock.instant());
        messages.add(message);
        agenda.in(SENT, () -> report(message.id(), "queued", "sent"));
        agenda.in(DELIVERED, () -> report(message.id(), "sent", "delivered"));
        return message;
    }

    private static boolean isAddress(String callback) {
        try {
            var address = URI.create(callback);
            return String.valueOf(address.getScheme()).matches("https?") && address.getHost() != null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private void check(String to, String from, String text) {
        if (to.isEmpty()) throw new TwilioError(400, 21604, "A 'To' phone number is required.");
        if (from.isEmpty()) throw new TwilioError(400, 21603, "A 'From' phone number is required.");
        if (text.isBlank()) throw new TwilioError(400, 21602, "Message body is required.");
        if (text.length() > LONGEST)
            throw new TwilioError(
                    400, 21617, "The concatenated message body exceeds the " + LONGEST + " character limit");
        if (!to.matches("\\+[1-9]\\d{6,14}")) throw new TwilioError(400, 21211, "Invalid 'To' Phone Number: " + to);
        if (!List.of(settings.sms().from(), "+15005550006").contains(from))
            throw new TwilioError(
                    400,
                    21606,
                    "The 'From' phone number %s is not a valid, SMS-capable inbound phone number or short code for your account."
                            .formatted(from));
        var refusal = TEST_NUMBERS.get(to);
        if (refusal != null) throw refusal;
        if (messages.optedOut(to)) throw new TwilioError(400, 21610, "Attempt to send to unsubscribed recipient");
    }

    /** Nothing more where a test has decided otherwise meanwhile. */
    private void report(String id, String expected, String status) {
        if (messages.find(id)
                .filter(message -> message.status().equals(expected))
                .isEmpty()) return;
        messages.change(id, status, null).ifPresent(callbacks::status);
    }
}
