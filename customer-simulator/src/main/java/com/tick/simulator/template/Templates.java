package com.tick.simulator.template;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.PhoneButton;
import com.tick.simulator.chat.PhoneButton.Kind;
import com.tick.simulator.template.Template.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The templates of the business account; Tick's own and some for agents are there from the start. */
@Component
public class Templates {
    private final Map<String, Template> byNameAndLanguage = new LinkedHashMap<>();
    private final String linkBase;

    Templates(SimulatorSettings settings) {
        this.linkBase = settings.linkBase();
        reset();
    }

    public synchronized void reset() {
        byNameAndLanguage.clear();
        TickTemplates.all(linkBase).forEach(this::put);
        put(question(
                "en",
                "Hello {{1}}, we have a question about your request {{2}}: {{3}} Thank you for your help.",
                "Just answer here."));
        put(question(
                "de",
                "Hallo {{1}}, wir haben eine Frage zu Ihrem Anliegen {{2}}: {{3}} Vielen Dank für Ihre Hilfe.",
                "Antworten Sie einfach hier."));
        put(utility(
                "ticket_call",
                "Hello {{1}}, we could not reach you by telephone about your request {{2}}. When may we call you again?",
                List.of(
                        new PhoneButton(Kind.TEMPLATE_REPLY, "Today", "", null),
                        new PhoneButton(Kind.TEMPLATE_REPLY, "Tomorrow", "", null))));
    }

    public synchronized void restore(List<Template> others) {
        byNameAndLanguage.clear();
        others.forEach(this::put);
    }

    public synchronized Optional<Template> find(String name, String language) {
        return Optional.ofNullable(byNameAndLanguage.get(key(name, language)));
    }

    public synchronized List<Template> all() {
        return new ArrayList<>(byNameAndLanguage.values());
    }

    public synchronized void put(Template template) {
        byNameAndLanguage.put(key(template.name(), template.language()), template);
    }

    public synchronized void decide(String name, Status status) {
        byNameAndLanguage.replaceAll((key, template) -> template.name().equals(name) ? template.at(status) : template);
    }

    private Template utility(String name, String body, List<PhoneButton> buttons) {
        return new Template(name, "en", "UTILITY", Status.APPROVED, body, null, buttons);
    }

    /** Not for notices of Tick's own, but for agents to choose. */
    private static Template question(String language, String body, String footer) {
        return new Template("ticket_question", language, "UTILITY", Status.APPROVED, body, footer, List.of());
    }

    private static String key(String name, String language) {
        return name + "/" + language;
    }
}
