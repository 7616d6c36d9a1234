package com.tick.ticket.desk;

/**
 * How this desk works, the same for all its agents.
 *
 * @param assignOnReply whether an unassigned ticket goes to the agent who answers
 * @param startOnReply whether a new ticket becomes in progress when it is answered
 */
public record DeskSettings(boolean assignOnReply, boolean startOnReply) {}
