package com.tick.ticket.agent.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A password that was made up.
 *
 * @param password shown only now; null in a repetition
 */
@Schema(example = """
        {"password": "wq3kT0h2Yx_5sLr8NcVb"}""")
record NewPassword(@Nullable String password) {}
