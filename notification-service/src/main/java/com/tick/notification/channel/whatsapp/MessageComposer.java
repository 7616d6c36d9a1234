package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.MessageContext;
import com.tick.notification.channel.Payload;
import com.tick.notification.channel.TicketSubject;
import com.tick.notification.channel.whatsapp.graph.Content;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.channel.whatsapp.template.Template;
import com.tick.notification.channel.whatsapp.template.Templates;
import com.tick.notification.channel.whatsapp.template.Translations;
import com.tick.notification.delivery.CustomerLinks;
import com.tick.notification.delivery.Quotations;
import com.tick.notification.texts.CustomerMessages;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes what a message says, at the moment it leaves: neither texts nor links are kept with it. */
@Component
class MessageComposer {

    private final WhatsAppSettings settings;
    private final CustomerLinks links;
    private final Templates templates;
    private final Translations translations;
    private final Quotations quotations;

    MessageComposer(
            WhatsAppSettings settings,
            CustomerLinks links,
            Templates templates,
            Translations translations,
            Quotations quotations) {
        this.settings = settings;
        this.links = links;
        this.templates = templates;
        this.translations = translations;
        this.quotations = quotations;
    }

    Content write(Delivery delivery, boolean asTemplate, MessageContext context) {
        var payload = delivery.payload();
        if (payload instanceof Payload.ChosenTemplate template) {
            return chosen(template);
        }
        if (payload instanceof Payload.FreeText free) {
            return new Content.Text(free.text());
        }
        if (payload instanceof Payload.ConsentNotice notice) {
            return new Content.Text(notice.text());
        }
        if (payload instanceof Payload.FileRefusedNotice notice) {
            return new Content.Text(notice.text());
        }
        var about = Objects.requireNonNull(delivery.ticket());
        if (payload instanceof Payload.AgentReply) {
            return reply(delivery, context);
        }
        if (payload instanceof Payload.AgentFile) {
            return file((MessageFiles.Upload) Objects.requireNonNull(context.prepared()), about);
        }
        if (payload instanceof Payload.StatusNotice notice) {
            return template(settings.templates().status(), about, notice.status(), List.of(link(0, about)));
        }
        if (payload instanceof Payload.ReplyWaiting) {
            return template(
                    settings.templates().replyWaiting(),
                    about,
                    "",
                    List.of(
                            link(0, about),
                            new Content.Button(
                                    Content.Button.Type.QUICK_REPLY, 1, ReplyWaitingTap.PAYLOAD + about.reference())));
        }
        return asTemplate
                ? template(settings.templates().received(), about, "", List.of(link(0, about)))
                : new Content.Text(inFreeText(payload, about));
    }

    private Content chosen(Payload.ChosenTemplate it) {
        var names = templates
                .find(it.name(), it.language())
                .filter(Template::named)
                .map(Template::parameterNames)
                .filter(found -> found.size() == it.values().size())
                .orElse(List.of());
        return new Content.Template(it.name(), it.language(), it.values(), names, List.of());
    }

    private String inFreeText(Payload payload, TicketSubject about) {
        var language = about.language();
        var words = CustomerMessages.in(
                language == null ? settings.templates().received().language() : language);
        return payload instanceof Payload.Link
                ? words.link(about.reference(), link(about))
                : words.received(about.customerName(), about.reference(), link(about));
    }

    private Content template(
            WhatsAppSettings.Template template, TicketSubject about, String status, List<Content.Button> buttons) {
        var language = translations.language(template, about.language());
        var body = template.parameters().stream()
                .map(it -> switch (it) {
                    case "name" -> oneLine(about.customerName());
                    case "reference" -> about.reference();
                    default -> CustomerMessages.in(language).status(status.isEmpty() ? "changed" : status);
                })
                .toList();
        return new Content.Template(
                template.name(),
                language,
                body,
                buttons.stream()
                        .filter(it -> templates.hasButton(template.name(), language, it.index(), it.type()))
                        .toList());
    }

    /** WhatsApp refuses parameters with line breaks, tabs or many blanks. */
    private static String oneLine(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "–" : line;
    }

    private Content.Button link(int index, TicketSubject about) {
        return new Content.Button(Content.Button.Type.URL, index, links.suffix(about));
    }

    private Content reply(Delivery delivery, MessageContext context) {
        boolean first = delivery.part() == 1;
        return new Content.Text(
                context.part(), first ? quotations.answeredBy(delivery).orElse(null) : null);
    }

    private Content file(MessageFiles.Upload file, TicketSubject about) {
        return file.kind() == null || file.mediaId() == null
                ? new Content.Text("%s: %s".formatted(file.name(), link(about)))
                : new Content.File(file.kind().label(), file.mediaId(), file.name());
    }

    private String link(TicketSubject about) {
        return settings.publicUrl() + "/t/" + links.suffix(about);
    }
}
