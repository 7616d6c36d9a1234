package com.tick.simulator.control;

import com.tick.simulator.customer.ChangeIdentity;
import com.tick.simulator.customer.ChangeMessage;
import com.tick.simulator.customer.Numbers;
import com.tick.simulator.customer.OpenChat;
import com.tick.simulator.customer.ReadInbound;
import com.tick.simulator.customer.TapButton;
import com.tick.simulator.customer.WriteAsCustomer;
import com.tick.simulator.persona.Personas;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Lets tests and the phone page act as a customer. Takes JSON only, so no foreign web page can post here unasked. */
@RestController
@RequestMapping(path = "/_fake", consumes = MediaType.APPLICATION_JSON_VALUE)
class CustomerController {
    private final ReadInbound readInbound;
    private final WriteAsCustomer writeAsCustomer;
    private final TapButton tapButton;
    private final ChangeMessage changeMessage;
    private final ChangeIdentity changeIdentity;
    private final OpenChat openChat;
    private final Personas personas;

    CustomerController(
            ReadInbound readInbound,
            WriteAsCustomer writeAsCustomer,
            TapButton tapButton,
            ChangeMessage changeMessage,
            ChangeIdentity changeIdentity,
            OpenChat openChat,
            Personas personas) {
        this.readInbound = readInbound;
        this.writeAsCustomer = writeAsCustomer;
        this.tapButton = tapButton;
        this.changeMessage = changeMessage;
        this.changeIdentity = changeIdentity;
        this.openChat = openChat;
        this.personas = personas;
    }

    @PostMapping("/inbound")
    Map<String, List<String>> write(@RequestBody JsonNode order) {
        var command = readInbound.handle(
                order, ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        var name = order.path("name").asString("");
        if (!name.isEmpty()) personas.named(command.from(), name);
        return Map.of("ids", writeAsCustomer.handle(command));
    }

    @PostMapping("/tap")
    Map<String, List<String>> tap(@RequestBody JsonNode order) {
        var command = new TapButton.Command(
                Numbers.of(order), Orders.optional(order, "messageId"), Orders.optional(order, "button"));
        return Map.of("ids", tapButton.handle(command));
    }

    @PostMapping("/react")
    Map<String, Boolean> react(@RequestBody JsonNode order) {
        changeMessage.react(
                Orders.required(order, "messageId"), order.path("emoji").asString(""));
        return Orders.DONE;
    }

    @PostMapping("/edit")
    Map<String, Boolean> edit(@RequestBody JsonNode order) {
        changeMessage.edit(Orders.required(order, "messageId"), Orders.required(order, "text"));
        return Orders.DONE;
    }

    @PostMapping("/revoke")
    Map<String, Boolean> revoke(@RequestBody JsonNode order) {
        changeMessage.revoke(Orders.required(order, "messageId"));
        return Orders.DONE;
    }

    @PostMapping("/change-number")
    Map<String, Boolean> changeNumber(@RequestBody JsonNode order) {
        var to = Numbers.check(Numbers.digits(Orders.required(order, "to")));
        changeIdentity.number(Numbers.of(order), to);
        return Orders.DONE;
    }

    @PostMapping("/change-username")
    Map<String, Boolean> changeUsername(@RequestBody JsonNode order) {
        changeIdentity.username(Numbers.of(order), Orders.required(order, "username"));
        return Orders.DONE;
    }

    @PostMapping("/play")
    Map<String, Boolean> play(@RequestBody JsonNode order) {
        openChat.play(Orders.required(order, "messageId"));
        return Orders.DONE;
    }

    @PostMapping("/open")
    Map<String, Boolean> open(@RequestBody JsonNode order) {
        openChat.handle(Numbers.of(order));
        return Orders.DONE;
    }
}
