package com.tick.notification.ticketprojection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tickets that this service has heard of. */
public interface TicketProjections {

    /** Adds tickets; of one that is known already only what was missing is filled in. */
    void learn(List<TicketProjection> tickets);

    /** Of several changes of one ticket the last counts. */
    void changeStatuses(List<StatusChange> changes);

    Optional<TicketProjection> find(long ticketId);

    Optional<TicketProjection> withReference(String reference);

    /** Those that are known, by their ids. */
    Map<Long, TicketProjection> find(Set<Long> ticketIds);

    /** Of a customer's tickets that are not closed the one that an agent last wrote to them about, else the newest. */
    Optional<TicketProjection> openAndLastSpokenOn(Customer customer);

    /** Of the tickets that were closed since then, the one that was closed last. */
    Optional<TicketProjection> lastClosedSince(Customer customer, Instant since);

    /** The phone has a new owner, or its owner a new phone: tickets that name it so far stay with who had it. */
    void keepWith(String contactId, String mobileDigits);

    record StatusChange(long ticketId, String status, Instant at) {}

    /**
     * Whose tickets: those opened for a contact on an address of ours, and those that name the contact's phone, however it is
     * written.
     *
     * @param mobileDigits null for contacts that show no number
     */
    record Customer(String contactId, String sender, @Nullable String mobileDigits) {}
}
