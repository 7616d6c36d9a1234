package com.tick.gateway.securitylog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the security log, as ticket-service takes it.
 *
 * @param id by which ticket-service stores it once, however often it is sent
 */
record SecurityEntry(
        UUID id,
        Instant at,
        String event,
        @Nullable String actor,
        String address,
        @Nullable String target,
        String outcome,
        @Nullable String detail) {}
