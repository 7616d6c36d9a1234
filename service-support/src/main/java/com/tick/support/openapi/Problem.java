package com.tick.support.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.tick.support.web.Problems.FieldError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of every refusal, for the description only; {@link com.tick.support.web.Problems} makes them.
 *
 * @param incident to be told to support; on 500 only
 * @param data the present state; on 412 only
 * @param challenge work that opens the way at once; on 429 only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        boolean success,
        @Nullable String message,
        List<FieldError> errors,
        @Nullable String incident,
        @Nullable Object data,
        @Nullable Challenge challenge) {

    /** See {@link com.tick.support.security.ProofOfWork}. */
    @Schema(name = "ProofOfWorkChallenge")
    record Challenge(String challenge, int bits) {}
}
