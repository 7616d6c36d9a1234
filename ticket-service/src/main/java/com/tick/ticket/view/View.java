package com.tick.ticket.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of tickets that an agent saved under a name.
 *
 * @param agentId who saved it; null: a program with a token
 */
public record View(long id, @Nullable Long agentId, Definition definition) {

    /** Who sees a view. */
    public enum Scope {
        PERSONAL,
        EVERYBODY
    }

    /**
     * @param filter parameters of the list of tickets, each with one or more values
     * @param sort as the list of tickets has it
     * @param columns what a table of these tickets shows, in this order; empty: the usual columns
     */
    public record Definition(
            String name, Scope scope, Map<String, List<String>> filter, String sort, List<String> columns) {}

    /** Whether an agent may change it: their own, and an admin those for everybody, too. */
    public boolean mayBeChangedBy(@Nullable Long callerId, boolean admin) {
        return isOf(callerId) || (admin && definition.scope() == Scope.EVERYBODY);
    }

    boolean isSeenBy(@Nullable Long callerId) {
        return isOf(callerId) || definition.scope() == Scope.EVERYBODY;
    }

    boolean isOf(@Nullable Long callerId) {
        return agentId != null && agentId.equals(callerId);
    }
}
