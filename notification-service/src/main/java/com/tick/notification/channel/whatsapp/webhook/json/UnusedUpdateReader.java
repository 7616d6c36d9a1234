package com.tick.notification.channel.whatsapp.webhook.json;

import com.tick.notification.channel.whatsapp.webhook.AccountNotice;
import com.tick.support.text.TextParts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads what Tick has no use for: messages that another app or Meta's agent answers, handovers between them, echoes of the
 * business's own phone, calls, and whatever is invented later. It is counted and said, so that nobody waits for it.
 */
final class UnusedUpdateReader {

    private static final String AGENT = "meta_business_agent";
    private static final int LONGEST_FIELD = 60;
    private static final int LONGEST_ADDRESS = 160;
    private static final int MOST_CUSTOMERS = 100;

    private UnusedUpdateReader() {}

    static AccountNotice.Unused read(String account, String field, JsonNode value) {
        var name = field.isEmpty() ? "without a name" : TextParts.shortened(field, LONGEST_FIELD);
        return switch (field) {
            case "standby" -> {
                var told = value.path("standby").isObject() ? value.path("standby") : value;
                yield new AccountNotice.Unused(account, name, size(told), customers(told), List.of());
            }
            case "messaging_handovers" -> handovers(account, name, value);
            default -> new AccountNotice.Unused(account, name, size(value), List.of(), List.of());
        };
    }

    /** Handed over by Meta's agent it comes to us; whatever else it was, somebody else has it now. */
    private static AccountNotice.Unused handovers(String account, String name, JsonNode value) {
        var elsewhere = new LinkedHashSet<String>();
        var back = new LinkedHashSet<String>();
        var listed = value.path("messaging_handovers");
        int count = 0;
        for (var handover : listed.isArray() ? listed : List.of(value)) {
            var owners = handover.path("control_passed");
            boolean toUs = AGENT.equals(Texts.of(owners, "previous_owner_app_role"));
            add(toUs ? back : elsewhere, Texts.of(handover.path("sender"), "phone_number"));
            add(toUs ? back : elsewhere, Texts.of(handover.path("sender"), "user_id"));
            count++;
        }
        return new AccountNotice.Unused(account, name, Math.max(1, count), List.copyOf(elsewhere), List.copyOf(back));
    }

    /** Who wrote, and to whom the other app wrote. */
    private static List<String> customers(JsonNode told) {
        var customers = new LinkedHashSet<String>();
        told.path("messages").forEach(message -> add(customers, first(message, "from", "from_user_id")));
        told.path("message_echoes").forEach(echo -> add(customers, first(echo, "to", "to_user_id")));
        return new ArrayList<>(customers).subList(0, Math.min(MOST_CUSTOMERS, customers.size()));
    }

    private static String first(JsonNode node, String one, String other) {
        var value = Texts.of(node, one);
        return value.isEmpty() ? Texts.of(node, other) : value;
    }

    private static void add(Set<String> customers, String address) {
        if (!address.isEmpty() && address.length() <= LONGEST_ADDRESS) {
            customers.add(address);
        }
    }

    private static int size(JsonNode told) {
        return Math.max(
                1,
                Stream.of("messages", "message_echoes", "statuses", "calls")
                        .mapToInt(part -> told.path(part).size())
                        .sum());
    }
}
