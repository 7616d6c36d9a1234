package com.tick.ticket.ticket.web;

import com.tick.support.security.Caller;
import com.tick.support.text.VisibleText;
import com.tick.ticket.ticket.TicketQueries.AssigneeFilter;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Milestone;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Period;
import com.tick.ticket.ticket.TicketQueries.UnreadFilter;
import com.tick.ticket.ticket.TicketStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tickets is asked for with. Filters that are repeated mean any of their values.
 *
 * @param status one or more, separated by commas or repeated
 * @param q words that the ticket, a reply or a note says, the beginning of each is enough; or an e-mail address, a phone
 *     number in any spelling, a reference, a ticket's number. All words have to be found
 * @param issueType one or more, repeated: there may be commas in one
 * @param assignee agents' numbers, {@code me} or {@code none}
 * @param channel where the tickets came from
 * @param customer a ticket's {@code customer_key}: the tickets of that customer
 * @param unread true: only tickets on which the customer said something that the caller has not seen; false: only others
 * @param milestone what {@code from}, {@code to} and {@code by} speak of: {@code opening}, unless told otherwise,
 *     {@code first_response} or {@code resolution}; tickets that have not come so far are left out
 * @param by the number of the agent who answered or closed
 * @param from first day or instant of the milestone
 * @param to last day, or the instant before which
 * @param sort {@code activity}, the default, has the latest change first, {@code created} the newest; {@code created_at}, {@code updated_at}, {@code last_customer_at}, {@code name} or {@code status}, with a
 *     minus in front for the other end first; {@code waiting} for those whose customer wrote last and got no answer, the
 *     longest wait first; {@code relevance}, which is what a search goes by unless told otherwise,
 *     has the best matches first
 */
record ListRequest(
        @Nullable List<String> status,
        @Nullable String q,
        @Nullable List<String> issueType,
        @Nullable List<String> assignee,
        @Nullable List<String> channel,
        @Nullable String customer,
        @Nullable Boolean unread,
        @Nullable String milestone,
        @Nullable String by,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable Integer limit,
        @Nullable String after) {

    private static final String RELEVANCE = "relevance";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 100;
    private static final Map<String, Milestone> MILESTONES = Map.of(
            "opening", Milestone.OPENING,
            "first_response", Milestone.FIRST_RESPONSE,
            "resolution", Milestone.RESOLUTION);
    private static final Map<String, Order> ORDERS = Map.ofEntries(
            Map.entry("activity", Order.MOST_RECENTLY_CHANGED),
            Map.entry("created", Order.NEWEST),
            Map.entry("created_at", Order.OLDEST),
            Map.entry("-created_at", Order.NEWEST),
            Map.entry("updated_at", Order.LEAST_RECENTLY_CHANGED),
            Map.entry("-updated_at", Order.MOST_RECENTLY_CHANGED),
            Map.entry("last_customer_at", Order.HEARD_FROM_LONGEST_AGO),
            Map.entry("-last_customer_at", Order.HEARD_FROM_LAST),
            Map.entry("waiting", Order.WAITING_LONGEST),
            Map.entry("name", Order.BY_NAME),
            Map.entry("-name", Order.BY_NAME_BACKWARDS),
            Map.entry("status", Order.BY_STATUS),
            Map.entry("-status", Order.BY_STATUS_BACKWARDS));

    /** @param topics as they were typed, since there may be commas in them */
    Filter filter(@Nullable List<String> topics, Caller caller) {
        var reached = reached();
        return new Filter(
                given(status).map(TicketStatus::of).collect(Collectors.toUnmodifiableSet()),
                given(topics).collect(Collectors.toUnmodifiableSet()),
                given(channel).collect(Collectors.toUnmodifiableSet()),
                given(assignee).map(it -> assigneeFilter(it, caller)).collect(Collectors.toUnmodifiableSet()),
                new Period(reached, agent(reached), time("from", from, 0), time("to", to, 1)),
                unread == null ? null : new UnreadFilter(reader(caller), unread),
                given(customer),
                null);
    }

    private static long reader(Caller caller) {
        var agentId = Callers.agentId(caller);
        if (agentId == null) {
            throw new InvalidParameterException("unread", "is for agents: a program has nothing unread");
        }
        return agentId;
    }

    /** What is searched for; null when it is a plain list. */
    @Nullable
    String typed() {
        return q == null || VisibleText.isBlank(q) ? null : q;
    }

    /** Whether the best matches come first: unless told otherwise, when something is searched for. */
    boolean byRelevance() {
        var name = given(sort);
        return typed() != null && (name == null || name.equals(RELEVANCE));
    }

    Order order() {
        var name = given(sort);
        if (name == null || name.equals(RELEVANCE)) {
            return Order.MOST_RECENTLY_CHANGED;
        }
        var order = ORDERS.get(name);
        if (order == null) {
            throw new InvalidParameterException(
                    "sort",
                    "must be activity, created, waiting, relevance, or created_at, updated_at, last_customer_at, name or status, with or without a minus in front");
        }
        return order;
    }

    int pageSize() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > MOST) {
            throw new InvalidParameterException("limit", "must be between 1 and " + MOST);
        }
        return limit;
    }

    private Milestone reached() {
        var name = given(milestone);
        if (name == null) {
            return Milestone.OPENING;
        }
        var known = MILESTONES.get(name);
        if (known == null) {
            throw new InvalidParameterException("milestone", "must be opening, first_response or resolution");
        }
        return known;
    }

    private @Nullable Long agent(Milestone reached) {
        var number = given(by);
        if (number == null) {
            return null;
        }
        if (reached == Milestone.OPENING) {
            throw new InvalidParameterException("by", "goes with the milestones first_response and resolution");
        }
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException unreadable) {
            throw new InvalidParameterException("by", "must be an agent's number");
        }
    }

    private static AssigneeFilter assigneeFilter(String who, Caller caller) {
        if (who.equals("none")) {
            return AssigneeFilter.NOBODY;
        }
        if (who.equals("me")) {
            return new AssigneeFilter(caller.idAs("agent"));
        }
        try {
            return new AssigneeFilter(Long.valueOf(who));
        } catch (NumberFormatException unreadable) {
            throw new InvalidParameterException("assignee", "must be an agent's number, me or none");
        }
    }

    /** @param wholeDays what to add when only a day is given, so that a last day is included */
    private static @Nullable Instant time(String name, @Nullable String typed, int wholeDays) {
        var text = given(typed);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).plusDays(wholeDays).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            throw new InvalidParameterException(
                    name, "must be a date such as 2026-03-01 or a time such as 2026-03-01T09:00:00Z");
        }
    }

    private static Stream<String> given(@Nullable List<String> typed) {
        return typed == null
                ? Stream.empty()
                : typed.stream().map(String::strip).filter(it -> !it.isEmpty());
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
