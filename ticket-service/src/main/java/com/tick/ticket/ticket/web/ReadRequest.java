package com.tick.ticket.ticket.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param read false to come back to the ticket; true when absent */
@Schema(example = """
        {"read": true}""")
record ReadRequest(@Nullable Boolean read) {

    static boolean wants(@Nullable ReadRequest request) {
        return request == null || request.read() == null || request.read();
    }
}
