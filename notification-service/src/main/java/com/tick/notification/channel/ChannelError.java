package com.tick.notification.channel;

/**
 * A refusal by a provider.
 *
 * @param code the provider's own
 * @param sentence for agents
 * @param details what the provider itself wrote; may be empty
 */
public record ChannelError(ErrorClass errorClass, int code, String sentence, String details) {}
