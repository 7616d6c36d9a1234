package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.Channel.Admission;
import com.tick.notification.channel.whatsapp.graph.Graph;
import com.tick.notification.channel.whatsapp.graph.GraphError;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops a number when WhatsApp refuses us as such, and opens it again once WhatsApp takes a message. */
@Component
public class SenderGate {

    private final Pauses pauses;
    private final Graph graph;
    private final WhatsAppSettings settings;
    private final TaskSignals signals;
    private final Clock clock;

    SenderGate(Pauses pauses, Graph graph, WhatsAppSettings settings, TaskSignals signals, Clock clock) {
        this.pauses = pauses;
        this.graph = graph;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
    }

    public void pause(String number, GraphError error) {
        if (pauses.of(number).isEmpty()) {
            pauses.save(number, Pause.because(error, clock.instant(), settings.firstProbeAfter()));
        }
    }

    /** To be asked only when a message waits: at the due time it costs a call to WhatsApp. */
    public Admission admission(String number) {
        if (!settings.configured()) {
            return Admission.SHUT;
        }
        var pause = pauses.of(number);
        if (pause.isEmpty()) {
            return Admission.OPEN;
        }
        return clock.instant().isBefore(pause.get().probeAt()) ? Admission.SHUT : probe(number, pause.get());
    }

    /** Somebody believes that it works again: the next message asks at once. */
    public void tryNow() {
        pauses.all().forEach((number, pause) -> pauses.save(number, pause.dueAt(clock.instant())));
        signals.afterCommit(TaskName.MESSAGE_SENDER);
    }

    /** When the next number that stands still may be asked again. */
    public Optional<Instant> nextProbe() {
        return pauses.all().values().stream()
                .map(Pause::probeAt)
                .filter(clock.instant()::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** What keeps a number from sending; empty when nothing does. */
    public String problem() {
        return pauses.all().values().stream().map(Pause::reason).findFirst().orElse("");
    }

    /** A message was accepted: whatever stopped the number is over. */
    public void works(String number) {
        pauses.clear(number);
    }

    /** The next due time is set before the trial: a token that reads but may not send must not be tried all the time. */
    private Admission probe(String number, Pause pause) {
        pauses.save(number, pause.stillNot(clock.instant(), settings.firstProbeAfter()));
        return graph.answers(number) ? Admission.TRIAL : Admission.SHUT;
    }
}
