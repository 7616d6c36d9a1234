package com.tick.simulator.customer;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.BubbleContent;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.Wamids;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.persona.Trait;
import com.tick.simulator.webhook.Notify;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The customer writes something: it shows on the phone, opens the 24 hours and is told to the business. */
@Component
public class WriteAsCustomer {
    private static final Set<String> NOT_A_MESSAGE = Set.of("system", "unsupported", "edit", "revoke");

    private final Personas personas;
    private final Chats chats;
    private final Notify notify;
    private final Switches switches;
    private final VirtualClock clock;
    private final Agenda agenda;
    private final SimulatorSettings settings;

    WriteAsCustomer(
            Personas personas,
            Chats chats,
            Notify notify,
            Switches switches,
            VirtualClock clock,
            Agenda agenda,
            SimulatorSettings settings) {
        this.personas = personas;
        this.chats = chats;
        this.notify = notify;
        this.switches = switches;
        this.clock = clock;
        this.agenda = agenda;
        this.settings = settings;
    }

    /**
     * One or several messages.
     *
     * @param from digits of the customer's number
     * @param type the platform's name of the message type
     * @param payload what stands under that name in the webhook; null for types without
     * @param content what the phone shows; null when it shows nothing
     * @param sameWamid a message id to use again, as when the platform repeats itself
     * @param extras further members of the message, such as a referral
     * @param number of the business that it is written to; null for the first
     */
    public record Command(
            String from,
            String type,
            @Nullable JsonNode payload,
            @Nullable BubbleContent content,
            @Nullable String sameWamid,
            int count,
            long spacingMs,
            ObjectNode extras,
            @Nullable String number) {

        public static Command one(
                String from, String type, @Nullable JsonNode payload, @Nullable BubbleContent content) {
            return new Command(from, type, payload, content, null, 1, 0, JsonNodeFactory.instance.objectNode(), null);
        }

        Command with(ObjectNode others) {
            return new Command(from, type, payload, content, sameWamid, count, spacingMs, others, number);
        }

        Command to(String other) {
            return new Command(from, type, payload, content, sameWamid, count, spacingMs, extras, other);
        }
    }

    /** Gives the ids, one per message. */
    public List<String> handle(Command command) {
        var ids = new ArrayList<String>();
        for (int index = 0; index < command.count(); index++) {
            var id = command.sameWamid() == null ? Wamids.fromCustomer(command.from()) : command.sameWamid();
            ids.add(id);
            if (index == 0 || command.spacingMs() == 0) write(command, id);
            else agenda.in(Duration.ofMillis(command.spacingMs() * index), () -> write(command, id));
        }
        return ids;
    }

    private void write(Command command, String id) {
        var now = clock.instant();
        var customer =
                opensWindow(command.type()) ? personas.heard(command.from(), now) : personas.meet(command.from());
        var content = command.content();
        var number = command.number() == null ? settings.phoneNumberId() : command.number();
        if (content != null) chats.add(Bubble.written(id, customer.number(), content, now, number));
        var message = JsonNodeFactory.instance.objectNode();
        if (!customer.is(Trait.HAS_USERNAME)) message.put("from", customer.number());
        message.put("from_user_id", customer.userId())
                .put("id", id)
                .put("timestamp", Long.toString(now.getEpochSecond()))
                .put("type", command.type());
        if (command.payload() != null) message.set(command.type(), command.payload());
        message.setAll(command.extras());
        notify.message(customer, number, message);
    }

    private boolean opensWindow(String type) {
        if (type.equals("reaction")) return switches.current().reactionOpensWindow();
        return !NOT_A_MESSAGE.contains(type);
    }
}
