package com.tick.gateway.docs;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One OpenAPI document made of several. Only what the gateway routes gets in. */
class ApiDescription {

    private static final String REFERENCE = "\"#/components/schemas/%s\"";

    private final JsonMapper json;
    private final ObjectNode document;
    private final ObjectNode paths;
    private final ObjectNode schemas;

    ApiDescription(JsonMapper json, String server) {
        this.json = json;
        this.document = json.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Tick")
                .put("version", "1")
                .put("description", "Errors are RFC 9457 problems that also carry success, message and errors.");
        document.putArray("servers").addObject().put("url", server);
        this.paths = document.putObject("paths");
        var components = document.putObject("components");
        this.schemas = components.putObject("schemas");
        describeCredentials(components.putObject("securitySchemes"));
    }

    /** The names are those under which operations ask for them. */
    private static void describeCredentials(ObjectNode schemes) {
        schemes.putObject("session")
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "tick")
                .put("description", "What signing in sets; __Host-tick where the page comes over https.");
        schemes.putObject("apiToken")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "The token of a program, for reading or for writing.");
        schemes.putObject("ticketLink")
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", "X-Ticket-Token")
                .put("description", "The part behind the # of a customer's link.");
    }

    /** Adds a service's own description. Where two services use a name for different things, the second is renamed. */
    void add(String service, JsonNode description) {
        var own = withoutClashes(service, description);
        own.path("components").path("schemas").properties().forEach(it -> schemas.set(it.getKey(), it.getValue()));
        own.path("paths").properties().stream()
                .filter(it -> it.getKey().startsWith("/api/"))
                .forEach(it -> paths.set(it.getKey(), it.getValue()));
    }

    /** Says that a part is missing instead of passing for the whole. */
    void miss(String service) {
        document.withArray("x-missing").add(service);
    }

    ObjectNode document() {
        return document;
    }

    private JsonNode withoutClashes(String service, JsonNode description) {
        var own = description.path("components").path("schemas");
        List<String> clashing = new ArrayList<>(own.propertyNames());
        clashing.removeIf(it -> !schemas.has(it) || schemas.path(it).equals(own.path(it)));
        var text = description.toString();
        for (var name : clashing) {
            text = text.replace(REFERENCE.formatted(name), REFERENCE.formatted(service + "." + name));
        }
        var renamed = json.readTree(text);
        if (renamed.path("components").path("schemas") instanceof ObjectNode definitions) {
            clashing.forEach(it -> definitions.set(service + "." + it, definitions.remove(it)));
        }
        return renamed;
    }
}
