package com.tick.reply.reply;

/**
 * The agent at work.
 *
 * @param name shown with what the agent writes
 */
public record Agent(long id, String name) {}
