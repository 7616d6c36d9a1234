package com.tick.notification.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tickets that this service has heard of. */
public interface KnownTickets {

    /** Adds tickets; of one that is known already only what was missing is filled in. */
    void learn(List<KnownTicket> tickets);

    /** Of several changes of one ticket the last counts. */
    void changeStatuses(List<StatusChange> changes);

    Optional<KnownTicket> find(long ticketId);

    /** Those that are known, by their ids. */
    Map<Long, KnownTicket> find(Set<Long> ticketIds);

    /** Of a customer's tickets that are not closed the one that an agent last wrote to them about, else the newest. */
    Optional<KnownTicket> openAndLastSpokenOn(Customer customer);

    /** Of the tickets that were closed since then, the one that was closed last. */
    Optional<KnownTicket> lastClosedSince(Customer customer, Instant since);

    /** The phone has a new owner, or its owner a new phone: tickets that name it so far stay with who had it. */
    void keepWith(String contactId, String mobileDigits);

    record StatusChange(long ticketId, String status, Instant at) {}

    /**
     * Whose tickets: those opened for a contact on a number of ours, and those that name the contact's phone, however it is
     * written.
     *
     * @param mobileDigits null for contacts that show no number
     */
    record Customer(String contactId, String phoneNumberId, @Nullable String mobileDigits) {}
}
