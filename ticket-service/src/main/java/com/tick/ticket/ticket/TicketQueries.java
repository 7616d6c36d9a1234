package com.tick.ticket.ticket;

import com.tick.support.search.IdSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one can ask about tickets without changing them. */
public interface TicketQueries {

    /**
     * One page of the tickets that match, in the order given.
     *
     * @param readerId the agent who looks, for what is unread; null for programs
     */
    Page page(Filter filter, Order order, int limit, @Nullable Position after, @Nullable Long readerId);

    /** The same without the total. Of many that are named it may be a short page that goes on. */
    Page rows(Filter filter, Order order, int limit, @Nullable Position after, @Nullable Long readerId);

    /** How many tickets match; null when there are more than is worth counting. */
    @Nullable
    Long total(Filter filter);

    default View get(long id) throws TicketNotFoundException {
        return get(id, null);
    }

    /** @param readerId the agent who looks, for what is unread; null for programs */
    View get(long id, @Nullable Long readerId) throws TicketNotFoundException;

    /** A customer's tickets, the newest first: by e-mail address, and by the numbers given with it. At most 100. */
    List<View> ofCustomer(String customerKey, @Nullable Long readerId);

    /** What other services may know of a ticket. */
    Facts facts(long id) throws TicketNotFoundException;

    /** The ticket that a private link opens. */
    Optional<Long> openedBy(String linkFingerprint);

    /** What happened to a ticket, oldest first, from behind the given entry. */
    List<HistoryEntry> history(long ticketId, long after, int limit) throws TicketNotFoundException;

    /**
     * Empty sets and nulls let everything through; of a set, one has to match.
     *
     * @param customerKey of whom; see {@link View#customerKey}
     * @param among only these; null: all
     */
    record Filter(
            Set<TicketStatus> statuses,
            Set<String> issueTypes,
            Set<String> channels,
            Set<AssigneeFilter> assignees,
            Period period,
            @Nullable UnreadFilter unread,
            @Nullable String customerKey,
            @Nullable IdSet among) {

        public static final Filter ALL =
                new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Period.ANY, null, null, null);

        public Filter among(IdSet ids) {
            return new Filter(statuses, issueTypes, channels, assignees, period, unread, customerKey, ids);
        }

        public Filter with(Set<TicketStatus> newStatuses, Set<AssigneeFilter> newAssignees) {
            return new Filter(newStatuses, issueTypes, channels, newAssignees, period, unread, customerKey, among);
        }

        /** Whether counting what matches takes no look at the tickets themselves. */
        public boolean counted() {
            return with(Set.of(), Set.of()).equals(ALL);
        }
    }

    /**
     * When something happened to the tickets.
     *
     * @param by the agent who did it; nobody opens as an agent
     * @param from inclusive; null: since ever
     * @param to exclusive; null: until now
     */
    record Period(Milestone milestone, @Nullable Long by, @Nullable Instant from, @Nullable Instant to) {

        static final Period ANY = new Period(Milestone.OPENING, null, null, null);
    }

    /** @param unread true: what the agent has not seen all of; false: the others */
    record UnreadFilter(long agentId, boolean unread) {}

    /** What reports count by, too. */
    enum Milestone {
        OPENING,
        FIRST_RESPONSE,
        /** Closed, and not opened again since. */
        RESOLUTION
    }

    /** @param agentId null: tickets that nobody has */
    record AssigneeFilter(@Nullable Long agentId) {

        public static final AssigneeFilter NOBODY = new AssigneeFilter(null);
    }

    /** By what, and which end first. */
    enum Order {
        OLDEST,
        NEWEST,
        LEAST_RECENTLY_CHANGED,
        MOST_RECENTLY_CHANGED,
        HEARD_FROM_LONGEST_AGO,
        HEARD_FROM_LAST,
        /** Open tickets whose customer wrote last, and nobody answered. */
        WAITING_LONGEST,
        BY_NAME,
        BY_NAME_BACKWARDS,
        /** New ones first, closed ones last. */
        BY_STATUS,
        BY_STATUS_BACKWARDS;

        public boolean byTime() {
            return compareTo(BY_NAME) < 0;
        }
    }

    /**
     * Where a page ended.
     *
     * @param value what the order goes by, of the last ticket
     */
    record Position(String value, long id) {}

    /**
     * @param next where the following page goes on; null on the last one
     * @param total how many tickets match; null when there are more than is worth counting
     */
    record Page(List<View> tickets, @Nullable Position next, @Nullable Long total) {}

    /**
     * A ticket as agents see it.
     *
     * @param username what the customer is found by on WhatsApp
     * @param language what the customer reads; null where nobody knows
     * @param customerKey the same for the same customer, and says nothing about them
     * @param lastCustomerAt when the customer last said something
     * @param waitingSince the first thing that the customer said and nobody answered; null when they wait for nothing
     * @param unread the customer has said something since the reader last looked; null when nobody reads
     * @param lastMessage what the customer opened the ticket with, until somebody writes on it
     */
    record View(
            long id,
            String reference,
            String name,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String username,
            String description,
            @Nullable String issueType,
            @Nullable String issueTitle,
            String status,
            String channel,
            boolean whatsappEnabled,
            boolean whatsappNotifications,
            @Nullable String language,
            @Nullable Long assigneeId,
            @Nullable String assigneeName,
            @Nullable String attachmentName,
            @Nullable String attachmentType,
            @Nullable String attachmentState,
            String customerKey,
            @Nullable Boolean unread,
            LastMessage lastMessage,
            Instant lastCustomerAt,
            @Nullable Instant waitingSince,
            Instant createdAt,
            Instant updatedAt,
            long version) {}

    /** @param by customer or agent; notes are messages, too */
    record LastMessage(Instant at, String by) {}

    /** @param streamVersion of the last event about the ticket */
    record Facts(
            long id,
            UUID uuid,
            int linkVersion,
            String reference,
            String channel,
            String status,
            String name,
            @Nullable String email,
            @Nullable String mobileE164,
            boolean whatsappNotifications,
            List<String> attachmentIds,
            long streamVersion,
            Instant createdAt) {}

    /**
     * @param what opened, status or assignee
     * @param oldValue a status, or an agent's number
     */
    record HistoryEntry(
            long id,
            String what,
            String actor,
            @Nullable Long agentId,
            String actorName,
            @Nullable String oldValue,
            @Nullable String newValue,
            Instant at) {}
}
