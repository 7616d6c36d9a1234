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

/** The templates of the business account; Tick's three are there from the start. */
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
        put(utility(
                "ticket_received",
                "Hello {{1}}, thank you for writing to us. Your request is registered as {{2}}; we answer as soon as we can.",
                List.of(link())));
        put(utility(
                "ticket_status",
                "Hello {{1}}, there is news about your request {{2}}: it is now {{3}}.",
                List.of(link())));
        put(utility(
                "ticket_reply_waiting",
                "Hello {{1}}, an answer to your request {{2}} is waiting for you. Tap below and we send it here, or read it on your page.",
                List.of(link(), new PhoneButton(Kind.TEMPLATE_REPLY, "Send it here", "", null))));
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

    private PhoneButton link() {
        return new PhoneButton(Kind.LINK, "Open my request", linkBase + "{{1}}", null);
    }

    private static String key(String name, String language) {
        return name + "/" + language;
    }
}
