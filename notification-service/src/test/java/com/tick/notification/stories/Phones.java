package com.tick.notification.stories;

import com.tick.simulator.SimulatorSettings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The customers' phones in the simulator, and the strings that a test may pull there. */
record Phones(URI simulator, SimulatorSettings settings) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The ids of the messages that the customer wrote. */
    List<String> write(String digits, String text) {
        return inbound(
                "{\"from\":\"%s\",\"name\":\"Ada Story\",\"type\":\"text\",\"text\":\"%s\"}".formatted(digits, text));
    }

    List<String> inbound(String order) {
        return order("inbound", order)
                .path("ids")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** What the phone really got, in order. */
    List<JsonNode> received(String digits) {
        return call("GET", "messages?to=" + digits, "").valueStream().toList();
    }

    List<String> texts(String digits) {
        return received(digits).stream().map(it -> it.path("text").asString()).toList();
    }

    JsonNode order(String what, String body) {
        return call("POST", what, body);
    }

    JsonNode look(String what) {
        return call("GET", what, "");
    }

    void fault(String digits, String action) {
        order("faults", "{\"match\":{\"to\":\"%s\"},\"times\":1,\"action\":%s}".formatted(digits, action));
    }

    /** Takes back all faults that were ordered. */
    void forgive() {
        call("DELETE", "faults", "");
    }

    int raw(String body, String signature) {
        var order = JSON.createObjectNode().put("body", body).put("signature", signature);
        return order("webhook/raw", order.toString()).path("status").asInt();
    }

    private JsonNode call(String method, String what, String body) {
        var response = Customer.send(HttpRequest.newBuilder(URI.create(simulator + "/_fake/" + what))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() != 200) {
            throw new AssertionError("the simulator answered %d: %s".formatted(response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }
}
