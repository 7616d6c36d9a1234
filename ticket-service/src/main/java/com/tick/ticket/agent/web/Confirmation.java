package com.tick.ticket.agent.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Until when nothing has to be confirmed again. */
@Schema(example = """
        {"confirmed_until": "2026-03-01T09:10:00Z"}""")
record Confirmation(@JsonProperty("confirmed_until") Instant confirmedUntil) {}
