package com.tick.ticket.ticket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The fields of a form, in either spelling. */
class FormFields {

    private static final Set<String> YES = Set.of("true", "1", "on", "yes");
    private static final Set<String> NO = Set.of("false", "0", "off", "no");

    private final HttpServletRequest http;
    private boolean unclearNotifications;

    FormFields(HttpServletRequest http) {
        this.http = http;
    }

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    CreateTicketRequest request() {
        return new CreateTicketRequest(
                http.getParameter("name"),
                http.getParameter("email"),
                http.getParameter("mobile"),
                http.getParameter("description"),
                either("issueType", "issue_type"),
                either("issueTitle", "issue_title"),
                notifications(either("whatsappNotifications", "whatsapp_notifications")),
                null);
    }

    /** Adds what only a form can get wrong. */
    void reportTo(BindingResult result) {
        if (unclearNotifications) {
            result.rejectValue("whatsappNotifications", "unclear", "must be true or false");
        }
    }

    private @Nullable String either(String camel, String snake) {
        var value = http.getParameter(camel);
        return value == null ? http.getParameter(snake) : value;
    }

    private @Nullable Boolean notifications(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var value = typed.strip().toLowerCase(Locale.ROOT);
        unclearNotifications = !YES.contains(value) && !NO.contains(value);
        return YES.contains(value);
    }
}
