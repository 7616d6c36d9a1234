package com.tick.torture.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that can be seen from outside at one moment at which the whole is at rest.
 *
 * @param counters tickets per status, as the desk's counters have them
 * @param inboxes the events that took effect, by service
 * @param strays messages on the phones of which no attempt is on record
 */
public record Observation(
        List<Ticket> tickets,
        List<Reply> replies,
        List<StatusChange> statusChanges,
        Map<String, Long> counters,
        List<ProjectedTicket> projections,
        List<OutboxRow> outbox,
        List<Event> events,
        Map<String, Set<String>> inboxes,
        List<Waiting> waiting,
        List<LiveEvent> liveEvents,
        List<File> files,
        List<Notice> notices,
        Set<String> strays) {

    /** How much there is: an invariant over nothing would hold, too. */
    public String size() {
        return ("%d tickets, %d replies, %d changes of status, %d events, %d files, %d notices (%d arrived, %d of them an"
                        + " agent's words), %d live events")
                .formatted(
                        tickets.size(),
                        replies.size(),
                        statusChanges.size(),
                        events.size(),
                        files.size(),
                        notices.size(),
                        notices.stream().mapToInt(Notice::arrived).sum(),
                        notices.stream()
                                .filter(Notice::writtenByAgent)
                                .mapToInt(Notice::arrived)
                                .sum(),
                        liveEvents.size());
    }

    /**
     * What ticket-service has.
     *
     * @param facts what stays as it is and other services are told, by names of ours
     * @param toBeTold whether its customer left a number, and wants to hear on WhatsApp
     */
    public record Ticket(
            long id, String text, String status, Map<String, String> facts, Instant createdAt, boolean toBeTold) {}

    /** What reply-service has. */
    public record Reply(long id, long ticket, boolean byAgent, String text) {}

    /** A line of a ticket's history. */
    public record StatusChange(long ticket, boolean byAgent, String to) {}

    /**
     * What another service believes about a ticket.
     *
     * @param facts those that it keeps, by the names that they have at the ticket itself
     */
    public record ProjectedTicket(String service, long ticket, String status, Map<String, String> facts) {}

    /** An event that is stored to be published. */
    public record OutboxRow(
            String service, String topic, String key, long version, String eventId, boolean published) {}

    /**
     * A record of a topic, in the order of its partition.
     *
     * @param eventId null for what cannot be read as an event
     * @param type of what cannot be read, too, as far as its first bytes tell; else empty
     * @param fingerprint of key and bytes, of what cannot be read; empty for what can
     * @param withFiles whether it names any
     * @param ofReply whether it names one
     */
    public record Event(
            String topic,
            String key,
            @Nullable String eventId,
            long version,
            String type,
            String fingerprint,
            boolean withFiles,
            boolean ofReply) {}

    /**
     * A record that a consumer has put aside.
     *
     * @param state PARKED, ASIDE or DEAD
     * @param eventId null for what cannot be read as an event
     * @param fingerprint of key and bytes
     */
    public record Waiting(
            String service, String state, String topic, String key, @Nullable String eventId, String fingerprint) {}

    /** A line of the desk's live feed. */
    public record LiveEvent(long sequence, String type, long ticket, Instant at) {}

    /**
     * A file.
     *
     * @param ticket 0 while no ticket has claimed it: then nobody may download it
     * @param recorded the hash that was noted when it came; empty while it has not
     * @param found the hash of the bytes that an agent downloads; null when there are none
     * @param stored the hash of the bytes in the store; null when there are none
     */
    public record File(
            String id, long ticket, String state, String recorded, @Nullable String found, @Nullable String stored) {}

    /**
     * A message to a customer.
     *
     * @param ambiguous whether it is on record that nobody could tell how an attempt ended
     * @param arrived how often it reached the phone
     * @param ticket 0 for what belongs to none
     * @param recipient messages to one recipient go out one after the other
     * @param word what WhatsApp last had to say of it; empty as long as it did not arrive
     */
    public record Notice(
            String id,
            String kind,
            String state,
            boolean ambiguous,
            int arrived,
            long ticket,
            String recipient,
            String word) {

        /** Whether a person wrote it, so that losing it is worse than sending it twice. */
        public boolean writtenByAgent() {
            return kind.equals("REPLY") || kind.equals("FREE");
        }
    }
}
