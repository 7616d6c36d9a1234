package com.tick.ticket.apitoken.web;

import com.tick.ticket.apitoken.ApiToken;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token that has just been made.
 *
 * @param token the secret, shown only now; null in a repetition
 */
@Schema(example = """
        {"id": 3, "name": "Monitoring", "scope": "write", "token": "tick_Zt0y3nqv1mJ8…"}""")
record CreatedApiToken(long id, String name, String scope, @Nullable String token) {

    static CreatedApiToken of(ApiToken it, @Nullable String secret) {
        return new CreatedApiToken(it.id(), it.name(), it.mayWrite() ? "write" : "read", secret);
    }
}
