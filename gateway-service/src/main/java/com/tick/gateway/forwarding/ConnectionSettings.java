package com.tick.gateway.forwarding;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Connections to the services.
 *
 * @param most open to one service at a time
 * @param connectTime until a connection must stand
 * @param acquireTime until one of them must be free
 * @param idleTime kept open for the next request; shorter than the 20 s after which the services close an idle one
 */
@ConfigurationProperties("tick.connections")
record ConnectionSettings(int most, Duration connectTime, Duration acquireTime, Duration idleTime) {}
