package com.tick.gateway.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a connection may be held without anything to show for it.
 *
 * @param headTime from the first byte of a request until all its headers are there
 * @param idleTime without a request, before the connection is closed; at most twice as long
 * @param connectionsPerAddress open at a time, other than event streams; 0: any number
 */
@ConfigurationProperties("tick.slow-clients")
record SlowClientSettings(Duration headTime, Duration idleTime, int connectionsPerAddress) {}
