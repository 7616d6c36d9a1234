package com.tick.notification.channel.email;

import java.time.Instant;

/** A mail that was fetched from a mailbox, not journalled yet. */
public record ReceivedMail(long uid, Instant arrivedAt, RawMail raw) {}
