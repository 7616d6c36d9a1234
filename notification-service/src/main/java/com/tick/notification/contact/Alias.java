package com.tick.notification.contact;

import com.tick.notification.channel.Recipient;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An address that one contact only answers to. */
@Embeddable
public record Alias(@Enumerated(EnumType.STRING) Recipient.Kind kind, String address) {}
