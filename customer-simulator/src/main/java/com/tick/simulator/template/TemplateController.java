package com.tick.simulator.template;

import com.tick.simulator.chat.PhoneButton.Kind;
import com.tick.simulator.graph.GraphAccess;
import com.tick.simulator.graph.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The list of templates as the platform's management interface gives it. */
@RestController
class TemplateController {
    private final GraphAccess access;
    private final RateLimits limits;
    private final Templates templates;

    TemplateController(GraphAccess access, RateLimits limits, Templates templates) {
        this.access = access;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping("/{version:v[0-9]+\\.[0-9]+}/{account}/message_templates")
    ObjectNode list(
            @PathVariable String version,
            @PathVariable String account,
            @RequestParam(required = false) @Nullable String name,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        access.account(version, authorization, account);
        limits.management();
        var body = JsonNodeFactory.instance.objectNode();
        var data = body.putArray("data");
        templates.all().stream()
                .filter(template -> name == null || template.name().contains(name))
                .forEach(template -> describe(data.addObject(), template));
        body.putObject("paging").putObject("cursors").put("before", "MAZDZD").put("after", "MjQZD");
        return body;
    }

    private static void describe(ObjectNode node, Template template) {
        node.put("name", template.name())
                .put("parameter_format", "POSITIONAL")
                .put("status", template.status().name())
                .put("category", template.category())
                .put("language", template.language())
                .put(
                        "id",
                        Integer.toString(
                                Math.floorMod((template.name() + template.language()).hashCode(), Integer.MAX_VALUE)));
        var components = node.putArray("components");
        components.addObject().put("type", "BODY").put("text", template.body());
        if (template.footer() != null)
            components.addObject().put("type", "FOOTER").put("text", template.footer());
        if (!template.buttons().isEmpty())
            buttons(components.addObject().put("type", "BUTTONS").putArray("buttons"), template);
    }

    private static void buttons(ArrayNode list, Template template) {
        for (var button : template.buttons()) {
            if (button.kind() == Kind.LINK)
                list.addObject().put("type", "URL").put("text", button.title()).put("url", button.value());
            else list.addObject().put("type", "QUICK_REPLY").put("text", button.title());
        }
    }
}
