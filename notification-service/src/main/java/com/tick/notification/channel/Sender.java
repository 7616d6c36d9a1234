package com.tick.notification.channel;

/** One of our own addresses on a channel: a phone number by its id, a mailbox by its address. */
public record Sender(ChannelId channel, String id) {}
