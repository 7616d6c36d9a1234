package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.Content;
import com.tick.notification.template.Template;
import com.tick.notification.template.Templates;
import com.tick.notification.template.Translations;
import com.tick.notification.words.CustomerWords;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a message says, at the moment it leaves: neither words nor links are kept with it. */
@Component
class Composer {

    /** In code points. */
    private static final int LONGEST_TEXT = 4096;

    private final ChannelSettings settings;
    private final CustomerLinks links;
    private final Templates templates;
    private final Translations translations;
    private final Quotations quotations;

    Composer(
            ChannelSettings settings,
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

    Content write(Message message, boolean asTemplate, Material material) {
        if (message.chosen() != null) {
            return chosen(message.chosen());
        }
        if (message.freeText() != null) {
            return new Content.Text(message.freeText());
        }
        var about = Objects.requireNonNull(message.subject());
        return switch (message.kind()) {
            case REPLY -> reply(message, Objects.requireNonNull(material.words()));
            case FILE -> file(Objects.requireNonNull(material.file()), about);
            case STATUS -> template(settings.templates().status(), message, List.of(link(0, about)));
            case WAITING ->
                template(
                        settings.templates().replyWaiting(),
                        message,
                        List.of(
                                link(0, about),
                                new Content.Button(
                                        Content.Button.Type.QUICK_REPLY,
                                        1,
                                        ReplyWaitingTap.PAYLOAD + about.reference())));
            default ->
                asTemplate
                        ? template(settings.templates().received(), message, List.of(link(0, about)))
                        : new Content.Text(inFreeWords(message.kind(), about));
        };
    }

    /** What a reply is sent as: WhatsApp takes so many characters in one message. */
    static List<String> parts(String text) {
        var parts = TextParts.of(text, LONGEST_TEXT).stream()
                .filter(it -> !VisibleText.isBlank(it))
                .toList();
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private Content chosen(ChosenTemplate it) {
        var names = templates
                .find(it.name(), it.language())
                .filter(Template::named)
                .map(Template::parameterNames)
                .filter(found -> found.size() == it.values().size())
                .orElse(List.of());
        return new Content.Template(it.name(), it.language(), it.values(), names, List.of());
    }

    private String inFreeWords(MessageKind kind, Subject about) {
        var language = about.language();
        var words = CustomerWords.in(
                language == null ? settings.templates().received().language() : language);
        return kind == MessageKind.LINK
                ? words.link(about.reference(), link(about))
                : words.received(about.customerName(), about.reference(), link(about));
    }

    private Content template(ChannelSettings.Template template, Message message, List<Content.Button> buttons) {
        var about = Objects.requireNonNull(message.subject());
        var language = translations.language(template, about.language());
        var body = template.parameters().stream()
                .map(it -> switch (it) {
                    case "name" -> oneLine(about.customerName());
                    case "reference" -> about.reference();
                    default -> statusInWords(message.statusShown(), language);
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

    private Content.Button link(int index, Subject about) {
        return new Content.Button(Content.Button.Type.URL, index, links.suffix(about));
    }

    private Content reply(Message message, ReplyWords.Words words) {
        boolean first = message.part() == 1;
        return new Content.Text(
                parts(words.text()).get(message.part() - 1),
                first ? quotations.answeredBy(message).orElse(null) : null);
    }

    private Content file(Material.File file, Subject about) {
        return file.kind() == null || file.mediaId() == null
                ? new Content.Text("%s: %s".formatted(file.name(), link(about)))
                : new Content.File(file.kind().label(), file.mediaId(), file.name());
    }

    private String link(Subject about) {
        return settings.publicUrl() + "/t/" + links.suffix(about);
    }

    private static String statusInWords(@Nullable String status, String language) {
        return CustomerWords.in(language).status(status == null ? "changed" : status);
    }
}
