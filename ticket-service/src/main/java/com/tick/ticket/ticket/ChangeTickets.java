package com.tick.ticket.ticket;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Somebody changes many tickets at once. Each is a transaction of its own, so that one refusal spoils no other. */
@Service
public class ChangeTickets {

    /**
     * @param status null: stays
     * @param assignment null: each stays with whoever has it
     */
    public record Command(
            List<Long> ticketIds, @Nullable TicketStatus status, @Nullable Assignment assignment, Actor by) {}

    /** @param agentId null: nobody any more */
    public record Assignment(@Nullable Long agentId) {}

    /** What became of one ticket. */
    public enum Outcome {
        CHANGED,
        NOT_FOUND,
        FAILED;

        /** For whoever keeps many of them. */
        public char letter() {
            return name().charAt(0);
        }

        public static Outcome of(int letter) {
            return Arrays.stream(values())
                    .filter(it -> it.letter() == letter)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final ChangeTicketWithin changeTicket;
    private final Assignees assignees;
    private final Clock clock;

    ChangeTickets(ChangeTicketWithin changeTicket, Assignees assignees, Clock clock) {
        this.changeTicket = changeTicket;
        this.assignees = assignees;
        this.clock = clock;
    }

    /** By ticket, in the order asked for. */
    public Map<Long, Outcome> handle(Command command) {
        var wanted = command.assignment();
        var assignment = wanted == null ? null : new ChangeTicketWithin.Assignment(assignees.byId(wanted.agentId()));
        Map<Long, Outcome> outcomes = new LinkedHashMap<>();
        for (var id : command.ticketIds()) {
            outcomes.computeIfAbsent(id, it -> change(it, command, assignment));
        }
        return outcomes;
    }

    private Outcome change(long id, Command command, ChangeTicketWithin.@Nullable Assignment assignment) {
        try {
            changeTicket.handle(id, command.status(), assignment, command.by(), Now.of(clock));
            return Outcome.CHANGED;
        } catch (TicketNotFoundException unknown) {
            return Outcome.NOT_FOUND;
        } catch (RuntimeException failed) {
            return Outcome.FAILED;
        }
    }
}
