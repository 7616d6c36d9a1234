package com.tick.ticket.agent.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Somebody whom a ticket can be given to. */
@Schema(example = """
        {"id": 7, "name": "Grace Hopper"}""")
record Assignable(long id, String name) {}
