package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.InboundEvent.ProviderNotice;
import com.tick.notification.channel.ProcessingResult;

/** Acts on what WhatsApp tells of our account. */
public interface AccountNotices {

    ProcessingResult handle(ProviderNotice notice);
}
