package com.tick.notification.channel.whatsapp.template;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The templates that an agent may send: approved, in need of nothing but words, and none of those that Tick's own
 * notices go out with.
 */
@Component
public class AgentTemplates {

    private static final Set<String> CATEGORIES = Set.of("UTILITY", "MARKETING");
    private static final int LONGEST_BODY = 1024;
    private static final Pattern REFUSED_BY_WHATSAPP = Pattern.compile("[\\n\\r\\t]| {4,}");

    private final Templates templates;
    private final WhatsAppSettings settings;

    AgentTemplates(Templates templates, WhatsAppSettings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    public List<Template> all() {
        var notices = settings.templates();
        var taken = Set.of(
                notices.received().name(),
                notices.status().name(),
                notices.replyWaiting().name());
        return templates.all().stream()
                .filter(it -> it.approved() && it.selfContained())
                .filter(it -> CATEGORIES.contains(it.category()) && !taken.contains(it.name()))
                .toList();
    }

    /** @throws TemplateUnavailableException when it is not among those that an agent may send */
    public Template get(String name, String language) {
        return all().stream()
                .filter(it -> it.name().equals(name) && it.language().equals(language))
                .findFirst()
                .orElseThrow(TemplateUnavailableException::new);
    }

    /**
     * What the customer will read.
     *
     * @throws InvalidParametersException when WhatsApp would refuse these values
     */
    public static String text(Template template, List<String> values) {
        int wanted = template.parameterNames().size();
        if (values.size() != wanted) {
            throw InvalidParametersException.count(wanted, values.size());
        }
        if (values.stream()
                .anyMatch(it -> it.isBlank() || REFUSED_BY_WHATSAPP.matcher(it).find())) {
            throw InvalidParametersException.form();
        }
        var body = template.bodyWith(values);
        if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
            throw InvalidParametersException.length(LONGEST_BODY);
        }
        return template.framed(body);
    }
}
