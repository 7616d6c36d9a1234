package com.tick.support.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param batch rows read at a time
 * @param poll how long the relay sleeps when nobody wakes it; bounds the delay of rows that another instance committed
 * @param retention how long published rows are kept, so that a lost broker can be filled again
 */
@ConfigurationProperties("tick.outbox")
record OutboxSettings(
        @DefaultValue("500") int batch, @DefaultValue("100ms") Duration poll, @DefaultValue("7d") Duration retention) {}
