package com.tick.simulator.message;

import com.tick.simulator.behaviour.Behaviour.WindowMode;
import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.Wamids;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphRefusal;
import com.tick.simulator.graph.RateLimits;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Accepts a message: as on the real platform there is no idempotency, the same body twice is two messages. */
@Component
class SendMessage {
    private final RateLimits limits;
    private final Switches switches;
    private final VirtualClock clock;
    private final Agenda agenda;
    private final Chats chats;
    private final StatusScripts scripts;
    private final ReportStatus reportStatus;

    SendMessage(
            RateLimits limits,
            Switches switches,
            VirtualClock clock,
            Agenda agenda,
            Chats chats,
            StatusScripts scripts,
            ReportStatus reportStatus) {
        this.limits = limits;
        this.switches = switches;
        this.clock = clock;
        this.agenda = agenda;
        this.chats = chats;
        this.scripts = scripts;
        this.reportStatus = reportStatus;
    }

    String handle(Outgoing message, String number) {
        var customer = message.customer();
        limits.message(number, customer.number());
        var now = clock.instant();
        var closed = !message.template() && !customer.windowOpen(now);
        if (closed && switches.current().windowMode() == WindowMode.SYNC)
            throw new GraphRefusal(
                    GraphError.WINDOW_CLOSED, "More than 24 hours have passed since the customer last wrote.");
        var id = Wamids.toCustomer(customer.number());
        var script = scripts.take(customer.number()).orElseGet(() -> StatusScript.usual(message, now));
        var bubble = Bubble.accepted(
                id, customer.number(), message.content(), now, script.received(), message.opaque(), number);
        if (message.reaction() && message.reactsTo() != null)
            chats.react(message.reactsTo(), message.content().text());
        chats.add(bubble);
        play(script, bubble);
        return id;
    }

    private void play(StatusScript script, Bubble bubble) {
        for (int index = 0; index < script.steps().size(); index++) {
            var step = script.steps().get(index);
            if (index == 0 && script.beforeResponse()) reportStatus.handle(bubble, step.tick(), step.code());
            else
                agenda.in(
                        Duration.ofMillis(step.afterMs()), () -> reportStatus.handle(bubble, step.tick(), step.code()));
        }
    }
}
