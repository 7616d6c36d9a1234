package com.tick.notification.channel.whatsapp.template;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that WhatsApp decided about a template; null is what it did not speak of.
 *
 * @param status such as APPROVED or PAUSED
 * @param quality such as GREEN or YELLOW
 * @param category such as UTILITY
 * @param body its text
 */
public record TemplateUpdate(
        String name,
        String language,
        @Nullable String status,
        @Nullable String quality,
        @Nullable String category,
        @Nullable String body) {

    /** Whether somebody should look at it. */
    public boolean worrying() {
        return (status != null && !"APPROVED".equals(status) && !"REINSTATED".equals(status))
                || (quality != null && !"GREEN".equals(quality))
                || (category != null && !"UTILITY".equals(category));
    }

    /** Whether what was refused before may be sent now: it is let go again, or says something else. */
    public boolean maySendAgain() {
        return status == null ? body != null : "APPROVED".equals(status) || "REINSTATED".equals(status);
    }

    public String inWords() {
        var what = status != null
                ? "is " + status.replace('_', ' ')
                : quality != null ? "has quality " + quality : "was put into the category " + category;
        return "The template %s (%s) %s.".formatted(name, language, what.toLowerCase(Locale.ROOT));
    }
}
