package com.tick.simulator.control;

import com.tick.simulator.behaviour.Behaviour;
import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.chat.Bubble;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.mail.Mailboxes;
import com.tick.simulator.media.MediaLibrary;
import com.tick.simulator.persona.Persona;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.sms.SmsMessages;
import com.tick.simulator.template.Template;
import com.tick.simulator.template.Templates;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * States of the simulated world to come back to, by name: who is there, what was said, what time it is and how everything
 * behaves. What was still on its way when the state is restored is forgotten.
 */
@Component
class Snapshots {
    private static final int MOST = 10;

    private final Agenda agenda;
    private final VirtualClock clock;
    private final Chats chats;
    private final Personas personas;
    private final MediaLibrary library;
    private final Templates templates;
    private final Switches switches;
    private final Mailboxes mailboxes;
    private final SmsMessages smsMessages;
    private final Map<String, Snapshot> kept = new LinkedHashMap<>();

    /** Many collaborators, as this is the one place that copies everything that holds state. */
    Snapshots(
            Agenda agenda,
            VirtualClock clock,
            Chats chats,
            Personas personas,
            MediaLibrary library,
            Templates templates,
            Switches switches,
            Mailboxes mailboxes,
            SmsMessages smsMessages) {
        this.agenda = agenda;
        this.clock = clock;
        this.chats = chats;
        this.personas = personas;
        this.library = library;
        this.templates = templates;
        this.switches = switches;
        this.mailboxes = mailboxes;
        this.smsMessages = smsMessages;
    }

    /** The oldest goes when there are too many. */
    synchronized void take(String name) {
        kept.remove(name);
        if (kept.size() >= MOST) kept.remove(kept.keySet().iterator().next());
        kept.put(
                name,
                new Snapshot(
                        chats.all(),
                        personas.all(),
                        library.copy(),
                        templates.all(),
                        switches.current(),
                        clock.ahead(),
                        mailboxes.copy(),
                        smsMessages.copy()));
    }

    synchronized void restore(String name) {
        var snapshot = kept.get(name);
        if (snapshot == null) throw new IllegalArgumentException("Snapshot not found.");
        agenda.restore(snapshot.ahead());
        personas.restore(snapshot.personas());
        library.restore(snapshot.files());
        templates.restore(snapshot.templates());
        switches.restore(snapshot.behaviour());
        mailboxes.restore(snapshot.mail());
        smsMessages.restore(snapshot.sms());
        chats.restore(snapshot.bubbles());
    }

    private record Snapshot(
            List<Bubble> bubbles,
            List<Persona> personas,
            Map<String, Object> files,
            List<Template> templates,
            Behaviour behaviour,
            Duration ahead,
            Object mail,
            Object sms) {}
}
