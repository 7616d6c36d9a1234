package com.tick.simulator.control;

import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.PhoneButton;
import com.tick.simulator.customer.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the customers really received: the oracle for "exactly once". */
@RestController
class ReceivedMessagesController {
    private final Chats chats;

    ReceivedMessagesController(Chats chats) {
        this.chats = chats;
    }

    /** One message on a phone; {@code id}, {@code to}, {@code type}, {@code text} and {@code status} are a fixed shape. */
    record Received(
            String id,
            String to,
            String type,
            String text,
            String status,
            @Nullable Integer errorCode,
            @Nullable String opaque,
            @Nullable String context,
            @Nullable String mediaId,
            @Nullable String fileName,
            List<PhoneButton> buttons,
            String at) {}

    /** In order of acceptance; with {@code all} also those that never reached the phone. */
    @GetMapping("/_fake/messages")
    List<Received> messages(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String opaque,
            @RequestParam(defaultValue = "false") boolean all) {
        var bubbles = to == null ? chats.all() : chats.of(Numbers.digits(to));
        return bubbles.stream()
                .filter(bubble -> !bubble.fromCustomer())
                .filter(bubble -> all || bubble.received())
                .filter(bubble -> opaque == null || opaque.equals(bubble.opaque()))
                .map(ReceivedMessagesController::received)
                .toList();
    }

    /** A file without words is still something to read about. */
    private static String readable(Bubble bubble) {
        var content = bubble.content();
        if (!content.text().isEmpty()) return content.text();
        return content.fileName() == null
                ? "[" + content.type() + "]"
                : "[" + content.type() + " " + content.fileName() + "]";
    }

    private static Received received(Bubble bubble) {
        return new Received(
                bubble.id(),
                bubble.customer(),
                bubble.type(),
                readable(bubble),
                bubble.tick().word(),
                bubble.errorCode(),
                bubble.opaque(),
                bubble.content().quotes(),
                bubble.content().mediaId(),
                bubble.content().fileName(),
                bubble.content().buttons(),
                bubble.at().toString());
    }
}
