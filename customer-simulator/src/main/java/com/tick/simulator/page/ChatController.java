package com.tick.simulator.page;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.chat.Tick;
import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.customer.Numbers;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.webhook.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the phone page shows. */
@RestController
@RequestMapping("/_fake/chats")
class ChatController {
    private static final int MOST_CHATS = 200;
    private static final int MOST_BUBBLES = 300;

    private final Personas personas;
    private final Chats chats;
    private final VirtualClock clock;
    private final SimulatorSettings settings;
    private final Subscription subscription;

    ChatController(
            Personas personas, Chats chats, VirtualClock clock, SimulatorSettings settings, Subscription subscription) {
        this.personas = personas;
        this.chats = chats;
        this.clock = clock;
        this.settings = settings;
        this.subscription = subscription;
    }

    /** One line of the list. */
    record Summary(
            Persona persona, @Nullable Instant windowEnds, boolean windowOpen, int unread, @Nullable Bubble last) {
        Instant latest() {
            return last == null ? Instant.EPOCH : last.at();
        }
    }

    /** The list, and what holds for all of it. */
    record Overview(
            Instant now, String ahead, String business, List<String> numbers, boolean connected, List<Summary> chats) {}

    @GetMapping
    Overview overview() {
        var now = clock.instant();
        var lines = personas.all().stream()
                .map(persona -> summary(persona, now))
                .sorted(Comparator.comparing(Summary::latest).reversed())
                .limit(MOST_CHATS)
                .toList();
        return new Overview(
                now,
                clock.ahead().toString(),
                settings.displayNumber(),
                settings.numberIds(),
                subscription.active(),
                lines);
    }

    @GetMapping("/{number}")
    List<Bubble> chat(@PathVariable String number) {
        var all = chats.of(Numbers.digits(number));
        return all.subList(Math.max(0, all.size() - MOST_BUBBLES), all.size());
    }

    private Summary summary(Persona persona, Instant now) {
        var bubbles = chats.of(persona.number());
        var unread = (int) bubbles.stream().filter(ChatController::unread).count();
        var last = bubbles.isEmpty() ? null : bubbles.get(bubbles.size() - 1);
        return new Summary(persona, persona.windowEnds(), persona.windowOpen(now), unread, last);
    }

    private static boolean unread(Bubble bubble) {
        return !bubble.fromCustomer()
                && !bubble.type().equals("reaction")
                && bubble.received()
                && bubble.tick().compareTo(Tick.READ) < 0;
    }
}
