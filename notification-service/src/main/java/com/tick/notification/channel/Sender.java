package com.tick.notification.channel;

/**
 * One of our own addresses on a channel.
 *
 * @param id of the phone number or the mailbox, at most 32 characters; it stays when the address itself changes
 */
public record Sender(ChannelId channel, String id) {}
