package com.tick.ticket.apitoken.web;

import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.apitoken.ApiTokenNotFound;
import com.tick.ticket.apitoken.ApiTokens;
import com.tick.ticket.apitoken.CreateApiToken;
import com.tick.ticket.apitoken.RevokeApiToken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where admins let programs in and shut them out. */
@RestController
@RequestMapping("/api/tokens")
class ApiTokenController {

    private final ApiTokens tokens;
    private final CreateApiToken createApiToken;
    private final RevokeApiToken revokeApiToken;
    private final IdempotencyKeys keys;

    ApiTokenController(
            ApiTokens tokens, CreateApiToken createApiToken, RevokeApiToken revokeApiToken, IdempotencyKeys keys) {
        this.tokens = tokens;
        this.createApiToken = createApiToken;
        this.revokeApiToken = revokeApiToken;
        this.keys = keys;
    }

    @GetMapping
    @Allow("admin")
    @Operation(summary = "All tokens without their secrets, the newest first")
    Answer<List<ApiTokenResponse>> list() {
        return Answer.page(tokens.all().stream().map(ApiTokenResponse::of).toList(), null, null);
    }

    @PostMapping
    @Allow(value = "admin", confirmed = true)
    @Operation(
            summary = "Lets a program in",
            description = "The answer holds the token, to be sent as Authorization: Bearer …; it is shown only now, and"
                    + " not in a repetition.")
    @ApiResponse(responseCode = "201", description = "The token opens", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "There are too many tokens")
    ResponseEntity<Answer<CreatedApiToken>> create(
            @Valid @RequestBody ApiTokenRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var secret = new AtomicReference<@Nullable String>();
        var content = new ContentHash().add(request.name()).add(request.scope());
        var outcome = keys.once("POST /api/tokens", caller, key, content, () -> {
            var created = createApiToken.handle(new CreateApiToken.Command(
                    request.name(), request.mayWrite(), caller.idAs("agent"), Requesters.of(caller)));
            secret.set(created.secret());
            return Long.toString(created.token().id());
        });
        var id = Long.parseLong(outcome.answer());
        var token = tokens.find(id).orElseThrow(() -> new ApiTokenNotFound(id));
        var answer =
                ResponseEntity.created(URI.create("/api/tokens/" + id)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (outcome.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(Answer.of("Token created", CreatedApiToken.of(token, secret.get())));
    }

    @DeleteMapping("/{id}")
    @Allow(value = "admin", confirmed = true)
    @Operation(
            summary = "Revokes a token",
            description = "The token stops working at once; requests in progress finish.")
    @ApiResponse(responseCode = "200", description = "The token as it is now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such token")
    Answer<ApiTokenResponse> revoke(@PathVariable long id, Caller caller) {
        revokeApiToken.handle(id, Requesters.of(caller));
        return Answer.of(
                "Token revoked", tokens.find(id).map(ApiTokenResponse::of).orElseThrow(() -> new ApiTokenNotFound(id)));
    }
}
