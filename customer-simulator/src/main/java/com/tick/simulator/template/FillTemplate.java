package com.tick.simulator.template;

import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.chat.BubbleContent.Frame;
import com.tick.simulator.chat.PhoneButton;
import com.tick.simulator.chat.PhoneButton.Kind;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.template.Template.Status;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks the parameters of a template message against the template and writes out what the phone shows. */
@Component
public class FillTemplate {
    private static final String SLOT = "{{1}}";

    private final Templates templates;

    FillTemplate(Templates templates) {
        this.templates = templates;
    }

    public BubbleContent handle(JsonNode message) {
        var template = usable(message);
        var components = message.path("components");
        var body = body(template, parameters(components, "body"));
        var buttons = new ArrayList<PhoneButton>();
        for (int index = 0; index < template.buttons().size(); index++)
            buttons.add(button(template.buttons().get(index), index, components));
        var text = new StringBuilder(body);
        if (!footer(template).isEmpty()) text.append('\n').append(footer(template));
        buttons.stream().filter(button -> button.kind() == Kind.LINK).forEach(button -> text.append('\n')
                .append(button.value()));
        return BubbleContent.choices("template", text.toString(), new Frame("", footer(template), ""), buttons);
    }

    private static String footer(Template template) {
        return template.footer() == null ? "" : template.footer();
    }

    private Template usable(JsonNode message) {
        var name = message.path("name").asString("");
        var language = message.path("language").path("code").asString("");
        if (name.isEmpty()) throw GraphRefusal.missing("template['name']");
        if (language.isEmpty()) throw GraphRefusal.missing("template['language']['code']");
        var template = templates.find(name, language).orElseThrow(() -> absent(name, language));
        if (template.status() == Status.PAUSED) throw new GraphRefusal(132015, "Template " + name + " is paused.");
        if (template.status() == Status.DISABLED) throw new GraphRefusal(132016, "Template " + name + " is disabled.");
        if (template.status() != Status.APPROVED) throw absent(name, language);
        return template;
    }

    private static String body(Template template, List<JsonNode> parameters) {
        if (parameters.stream().anyMatch(parameter -> parameter.has("parameter_name")))
            throw new GraphRefusal(132012, "The template has positional parameters, but named ones were sent.");
        if (parameters.size() != template.parameters())
            throw new GraphRefusal(
                    132000,
                    "body: number of parameters (" + parameters.size() + ") does not match the expected number ("
                            + template.parameters() + ")");
        return template.filled(parameters.stream().map(FillTemplate::words).toList());
    }

    private static PhoneButton button(PhoneButton button, int index, JsonNode components) {
        var given = find(components, index);
        if (button.kind() == Kind.LINK) {
            if (!button.value().contains(SLOT)) return button;
            var suffix = given.path("parameters").path(0);
            if (suffix.isMissingNode())
                throw new GraphRefusal(132000, "buttons: button at index " + index + " of type url needs a parameter");
            return new PhoneButton(button.kind(), button.title(), button.value().replace(SLOT, words(suffix)), null);
        }
        var payload = given.path("parameters").path(0).path("payload").asString(button.title());
        return new PhoneButton(button.kind(), button.title(), payload, null);
    }

    private static JsonNode find(JsonNode components, int index) {
        for (var component : components)
            if (component.path("type").asString("").equalsIgnoreCase("button")
                    && component.path("index").asString("0").equals(Integer.toString(index))) return component;
        return components.path("none");
    }

    private static List<JsonNode> parameters(JsonNode components, String type) {
        var found = new ArrayList<JsonNode>();
        for (var component : components)
            if (component.path("type").asString("").equalsIgnoreCase(type))
                component.path("parameters").forEach(found::add);
        return found;
    }

    private static String words(JsonNode parameter) {
        var text = parameter.path("text").asString("");
        if (text.isEmpty()) throw GraphRefusal.missing("parameters['text']");
        if (text.contains("\n") || text.contains("\t") || text.contains("     "))
            throw new GraphRefusal(
                    132018, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces");
        return text;
    }

    private static GraphRefusal absent(String name, String language) {
        return new GraphRefusal(132001, "template name (" + name + ") does not exist in " + language);
    }
}
