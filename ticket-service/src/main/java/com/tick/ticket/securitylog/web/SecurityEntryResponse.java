package com.tick.ticket.securitylog.web;

import com.tick.ticket.securitylog.SecurityEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An entry of the security log as admins see it. */
@Schema(
        example =
                """
        {"at": "2026-03-01T09:00:00Z", "event": "role_changed", "actor": "agent:1", "address": "203.0.113.7",
         "target": "agent:7", "outcome": "success", "detail": "AGENT to ADMIN"}""")
record SecurityEntryResponse(
        Instant at,
        String event,
        @Nullable String actor,
        @Nullable String address,
        @Nullable String target,
        String outcome,
        @Nullable String detail) {

    static SecurityEntryResponse of(SecurityEntry it) {
        return new SecurityEntryResponse(
                it.at(),
                it.event(),
                it.actor(),
                it.address(),
                it.target(),
                it.outcome().name().toLowerCase(Locale.ROOT),
                it.detail());
    }
}
