package com.tick.notification.channel.whatsapp.template;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.texts.CustomerMessages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the translation of a template that a customer can read. */
@Component
public class Translations {

    private final Templates templates;

    Translations(Templates templates) {
        this.templates = templates;
    }

    /**
     * As WhatsApp writes it: the customer's own language, else without its region, else in another region; the
     * configured one where no such translation can be sent.
     *
     * @param customers such as de or pt-BR; null where nobody knows
     */
    public String language(WhatsAppSettings.Template configured, @Nullable String customers) {
        return customers == null
                ? configured.language()
                : nearest(templates.named(configured.name()), configured, customers);
    }

    static String nearest(List<Template> translations, WhatsAppSettings.Template configured, String customers) {
        var wanted = customers.replace('-', '_');
        return translations.stream()
                .filter(it -> problem(it, configured) == null)
                .map(Template::language)
                .filter(it -> primary(it).equals(primary(wanted)))
                .min(Comparator.comparingInt((String it) -> distance(it, wanted, configured.language()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(configured.language());
    }

    /** Why a translation cannot be sent in place of the configured template; null when it can. */
    static @Nullable String problem(Template translation, WhatsAppSettings.Template configured) {
        if (!translation.approved()) {
            return "It is not approved (%s)".formatted(translation.status());
        }
        int values = configured.parameters().size();
        if (translation.parameters() != values) {
            return "It has %d parameters, and %d are configured".formatted(translation.parameters(), values);
        }
        return configured.parameters().contains("status")
                        && !CustomerMessages.in(translation.language()).speaksIt()
                        && !translation.language().equals(configured.language())
                ? "Tick has no words for a status in this language"
                : null;
    }

    private static int distance(String language, String wanted, String configured) {
        if (language.equalsIgnoreCase(wanted)) {
            return 0;
        }
        if (language.indexOf('_') < 0) {
            return 1;
        }
        return language.equals(configured) ? 2 : 3;
    }

    private static String primary(String language) {
        return language.split("_", 2)[0].toLowerCase(Locale.ROOT);
    }
}
