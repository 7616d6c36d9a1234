package com.tick.ticket.agent.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** A password that was made up; it is shown only now. */
@Schema(example = """
        {"password": "wq3kT0h2Yx_5sLr8NcVb"}""")
record NewPassword(String password) {}
