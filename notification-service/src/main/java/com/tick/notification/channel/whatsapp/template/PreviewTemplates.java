package com.tick.notification.channel.whatsapp.template;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.texts.CustomerMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows each template as a customer would see it, and what is wrong with those that Tick is to use. */
@Component
public class PreviewTemplates {

    private static final Map<String, String> SAMPLE = Map.of("name", "Ada Lovelace", "reference", "TK-7QX2M9");

    private final Templates templates;
    private final WhatsAppSettings settings;

    PreviewTemplates(Templates templates, WhatsAppSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    public List<Preview> handle() {
        var all = templates.all();
        var uses = uses();
        var previews = new ArrayList<Preview>();
        for (var template : all) {
            var use = uses.stream()
                    .filter(it -> it.name().equals(template.name()))
                    .findFirst()
                    .orElse(null);
            previews.add(preview(template, use));
        }
        uses.stream()
                .filter(use -> all.stream().noneMatch(use::means))
                .forEach(use -> previews.add(Preview.missing(use)));
        return previews;
    }

    private static Preview preview(Template template, @Nullable Use use) {
        var values = use == null
                ? List.<String>of()
                : use.template().parameters().stream()
                        .map(it -> sample(it, template.language()))
                        .toList();
        return new Preview(
                template, use == null ? null : use.notice(), template.filled(values), problem(template, use));
    }

    private static String sample(String parameter, String language) {
        return parameter.equals("status")
                ? CustomerMessages.in(language).status("in_progress")
                : SAMPLE.getOrDefault(parameter, parameter);
    }

    private static @Nullable String problem(Template template, @Nullable Use use) {
        if (use == null) {
            return null;
        }
        var problem = Translations.problem(template, use.template());
        if (problem == null) {
            return null;
        }
        return use.means(template)
                ? problem + ": such notices will fail."
                : "%s: who reads it gets such notices in another language (%s)."
                        .formatted(problem, use.template().language());
    }

    private List<Use> uses() {
        var it = settings.templates();
        return List.of(
                new Use("received", it.received()),
                new Use("status", it.status()),
                new Use("reply_waiting", it.replyWaiting()));
    }

    /** A template, what Tick uses it for, how it looks with sample values, and what is wrong with that. */
    public record Preview(Template template, @Nullable String usedFor, String text, @Nullable String problem) {

        private static Preview missing(Use use) {
            var named = Template.unknown(use.template().name(), use.template().language());
            return new Preview(named, use.notice(), "", "WhatsApp does not know it: such notices will fail.");
        }
    }

    private record Use(String notice, WhatsAppSettings.Template template) {

        String name() {
            return template.name();
        }

        /** The one for customers whose language nobody knows, or has no translation. */
        boolean means(Template it) {
            return it.name().equals(template.name()) && it.language().equals(template.language());
        }
    }
}
