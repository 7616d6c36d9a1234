package com.tick.ticket.cannedreply;

import com.tick.ticket.ticket.TicketQueries.View;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in double braces for something of the ticket at hand. */
public enum Placeholder {
    CUSTOMER_NAME,
    REFERENCE,
    ISSUE_TITLE,
    STATUS,
    AGENT_NAME;

    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text as it is for this ticket and agent. What a customer wrote is put in as it is, and never read again. */
    static String render(String body, View ticket, String agentName) {
        return BRACES.matcher(body)
                .replaceAll(it -> Matcher.quoteReplacement(of(it.group(1))
                        .map(known -> known.value(ticket, agentName))
                        .orElse(it.group())));
    }

    /** @throws UnknownPlaceholderException when the text has one that means nothing */
    static void refuseUnknown(String body) {
        BRACES.matcher(body).results().map(it -> it.group(1)).forEach(name -> {
            if (of(name).isEmpty()) {
                throw new UnknownPlaceholderException(name);
            }
        });
    }

    private String value(View ticket, String agentName) {
        return switch (this) {
            case CUSTOMER_NAME -> ticket.name();
            case REFERENCE -> ticket.reference();
            case ISSUE_TITLE -> Objects.requireNonNullElse(ticket.issueTitle(), ticket.reference());
            case STATUS -> ticket.status().replace('_', ' ');
            case AGENT_NAME -> agentName;
        };
    }

    private static Optional<Placeholder> of(String name) {
        return Arrays.stream(values()).filter(it -> it.wireName().equals(name)).findFirst();
    }
}
