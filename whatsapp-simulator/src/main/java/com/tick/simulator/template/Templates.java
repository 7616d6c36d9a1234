package com.tick.simulator.template;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.template.Template.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The templates of the business account; Tick's own are there from the start. */
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

    private static String key(String name, String language) {
        return name + "/" + language;
    }
}
