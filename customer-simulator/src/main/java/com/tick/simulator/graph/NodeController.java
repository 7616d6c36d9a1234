package com.tick.simulator.graph;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.Chats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Objects that are only looked at: subscriptions of the account and the history of one message. */
@RestController
@RequestMapping("/{version:v[0-9]+\\.[0-9]+}")
class NodeController {
    private final GraphAccess access;
    private final RateLimits limits;
    private final SimulatorSettings settings;
    private final Chats chats;
    private volatile boolean subscribed = true;

    NodeController(GraphAccess access, RateLimits limits, SimulatorSettings settings, Chats chats) {
        this.access = access;
        this.limits = limits;
        this.settings = settings;
        this.chats = chats;
    }

    @GetMapping("/{id}/subscribed_apps")
    ObjectNode subscriptions(
            @PathVariable String version,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        account(version, authorization, id);
        var body = JsonNodeFactory.instance.objectNode();
        var apps = body.putArray("data");
        if (subscribed)
            apps.addObject()
                    .putObject("whatsapp_business_api_data")
                    .put("name", "Tick")
                    .put("id", "300000000000003");
        return body;
    }

    @PostMapping("/{id}/subscribed_apps")
    ObjectNode subscribe(
            @PathVariable String version,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        account(version, authorization, id);
        subscribed = true;
        return success();
    }

    @DeleteMapping("/{id}/subscribed_apps")
    ObjectNode unsubscribe(
            @PathVariable String version,
            @PathVariable String id,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        account(version, authorization, id);
        subscribed = false;
        return success();
    }

    @GetMapping("/{id}/message_history")
    ObjectNode history(
            @PathVariable String version,
            @PathVariable String id,
            @RequestParam("message_id") String messageId,
            @RequestHeader(value = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        access.number(version, authorization, id);
        limits.management();
        var body = JsonNodeFactory.instance.objectNode();
        var data = body.putArray("data");
        chats.find(messageId).filter(bubble -> !bubble.fromCustomer()).ifPresent(bubble -> data.addObject()
                .put("id", settings.phoneNumberId())
                .put("message_id", bubble.id())
                .putObject("events")
                .putArray("data")
                .addObject()
                .put("delivery_status", bubble.tick().name())
                .put("timestamp", bubble.at().getEpochSecond()));
        return body;
    }

    private void account(String version, @Nullable String authorization, String id) {
        access.account(version, authorization, id);
        limits.management();
    }

    private static ObjectNode success() {
        return JsonNodeFactory.instance.objectNode().put("success", true);
    }
}
