package com.tick.ticket.ticket;

/** The agent a ticket is given to. */
public record Assignee(long agentId, String name) {}
