package com.tick.simulator.customer;

import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.Tick;
import com.tick.simulator.message.ReportStatus;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.persona.Trait;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The customer looks at the chat, or the phone comes back online. */
@Component
public class OpenChat {
    private final Personas personas;
    private final Chats chats;
    private final ReportStatus reportStatus;

    OpenChat(Personas personas, Chats chats, ReportStatus reportStatus) {
        this.personas = personas;
        this.chats = chats;
        this.reportStatus = reportStatus;
    }

    /** Everything delivered is read now, unless the customer keeps that private. */
    public void handle(String customer) {
        if (personas.meet(customer).is(Trait.READ_RECEIPTS_OFF)) return;
        for (var bubble : chats.of(customer))
            if (!bubble.fromCustomer() && bubble.tick() == Tick.DELIVERED) reportStatus.handle(bubble, Tick.READ, null);
    }

    /** The customer listens to a voice message or watches a video. */
    public void play(String messageId) {
        var bubble = chats.find(messageId)
                .filter(found -> !found.fromCustomer() && found.received())
                .orElseThrow(() -> new IllegalArgumentException("Message not found."));
        if (personas.meet(bubble.customer()).is(Trait.READ_RECEIPTS_OFF) || bubble.tick() == Tick.PLAYED) return;
        reportStatus.handle(bubble, Tick.PLAYED, null);
    }

    /** What waited for the phone arrives. */
    private void online(String customer) {
        for (var bubble : chats.of(customer))
            if (!bubble.fromCustomer() && !bubble.received() && bubble.tick() == Tick.SENT)
                reportStatus.handle(bubble, Tick.DELIVERED, null);
    }

    /** Sets the traits; messages that waited for an offline phone arrive when it is back. */
    public void traits(String customer, Set<Trait> traits) {
        var before = personas.meet(customer);
        var after = personas.with(customer, traits, before.username());
        if (before.is(Trait.OFFLINE) && !after.is(Trait.OFFLINE)) online(customer);
    }
}
