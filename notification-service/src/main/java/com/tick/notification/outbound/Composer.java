package com.tick.notification.outbound;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Content;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a message says, at the moment it leaves: neither words nor links are kept with it. */
@Component
class Composer {

    private static final int LONGEST_TEXT = 4096;

    private final ChannelSettings settings;
    private final CustomerLinks links;

    Composer(ChannelSettings settings, CustomerLinks links) {
        this.settings = settings;
        this.links = links;
    }

    /** @param words of the reply; null for messages that carry none */
    Content write(Message message, boolean asTemplate, ReplyWords.@Nullable Words words) {
        if (message.kind() == MessageKind.FREE) {
            return new Content.Text(Objects.requireNonNull(message.freeText()));
        }
        var about = Objects.requireNonNull(message.subject());
        return switch (message.kind()) {
            case REPLY -> new Content.Text(reply(Objects.requireNonNull(words), about));
            case STATUS -> template(settings.templates().status(), about, statusInWords(message.statusShown()));
            case WAITING -> waiting(about);
            default ->
                asTemplate
                        ? template(settings.templates().received(), about, null)
                        : new Content.Text(
                                "Thank you, %s. We have your message; your ticket is %s. You can follow it here: %s"
                                        .formatted(about.customerName(), about.reference(), link(about)));
        };
    }

    private Content template(String name, Subject about, @Nullable String lastParameter) {
        var body = lastParameter == null
                ? List.of(about.customerName(), about.reference())
                : List.of(about.customerName(), about.reference(), lastParameter);
        return new Content.Template(
                name,
                settings.templates().language(),
                body,
                List.of(new Content.Button(Content.Button.Type.URL, 0, links.suffix(about))));
    }

    private Content waiting(Subject about) {
        return new Content.Template(
                settings.templates().replyWaiting(),
                settings.templates().language(),
                List.of(about.customerName(), about.reference()),
                List.of(
                        new Content.Button(Content.Button.Type.URL, 0, links.suffix(about)),
                        new Content.Button(
                                Content.Button.Type.QUICK_REPLY, 1, ReplyWaitingTap.PAYLOAD + about.reference())));
    }

    private String reply(ReplyWords.Words words, Subject about) {
        var text = words.text();
        if (words.files() > 0) {
            text = "%s\n\n%d file(s): %s".formatted(text, words.files(), link(about));
        }
        if (text.length() > LONGEST_TEXT) {
            var rest = "…\n\n" + link(about);
            text = text.substring(0, LONGEST_TEXT - rest.length()) + rest;
        }
        return text;
    }

    private String link(Subject about) {
        return settings.publicUrl() + "/t/" + links.suffix(about);
    }

    private static String statusInWords(@Nullable String status) {
        if (status == null) {
            return "changed";
        }
        return switch (status) {
            case "new" -> "new";
            case "in_progress" -> "in progress";
            case "closed" -> "closed";
            default -> status;
        };
    }
}
