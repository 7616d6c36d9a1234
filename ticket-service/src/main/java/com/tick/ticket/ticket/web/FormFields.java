package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.web.CreateTicketRequest.UploadedFile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form, in either spelling. */
class FormFields {

    private static final Set<String> YES = Set.of("true", "1", "on", "yes");
    private static final TypeReference<List<UploadedFile>> FILES = new TypeReference<>() {};
    private static final Set<String> NO = Set.of("false", "0", "off", "no");

    private final HttpServletRequest http;
    private final JsonMapper json;
    private boolean unclearNotifications;
    private boolean unreadableAttachments;

    FormFields(HttpServletRequest http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    CreateTicketRequest request() {
        return new CreateTicketRequest(
                http.getParameter("name"),
                http.getParameter("email"),
                http.getParameter("mobile"),
                either("mobileCountry", "mobile_country"),
                http.getParameter("description"),
                either("issueType", "issue_type"),
                either("issueTitle", "issue_title"),
                notifications(either("whatsappNotifications", "whatsapp_notifications")),
                http.getParameter("language"),
                attachments(http.getParameter("attachments")));
    }

    /** Adds what only a form can get wrong. */
    void reportTo(BindingResult result) {
        if (unclearNotifications) {
            result.rejectValue("whatsappNotifications", "unclear", "must be true or false");
        }
        if (unreadableAttachments) {
            result.rejectValue("attachments", "unreadable", "must be a JSON list of id and claimToken");
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

    /** Forms know no lists of pairs, so it is the same JSON as in a JSON body. */
    private @Nullable List<UploadedFile> attachments(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return json.readValue(typed, FILES);
        } catch (JacksonException unreadable) {
            unreadableAttachments = true;
            return null;
        }
    }
}
