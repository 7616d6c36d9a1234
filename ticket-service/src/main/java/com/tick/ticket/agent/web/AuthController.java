package com.tick.ticket.agent.web;

import static java.util.Objects.requireNonNull;

import com.tick.support.error.Forbidden;
import com.tick.support.idempotency.OnRepetition;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Problems;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.ChangePassword;
import com.tick.ticket.agent.SecondStepRefused;
import com.tick.ticket.agent.Sessions;
import com.tick.ticket.agent.SignIn;
import com.tick.ticket.agent.WrongCredentials;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/auth")
class AuthController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Agents agents;
    private final ChangePassword changePassword;
    private final SessionCookie cookie;

    AuthController(
            SignIn signIn, Sessions sessions, Agents agents, ChangePassword changePassword, SessionCookie cookie) {
        this.changePassword = changePassword;
        this.signIn = signIn;
        this.sessions = sessions;
        this.agents = agents;
        this.cookie = cookie;
    }

    @PostMapping("/login")
    @OnRepetition(workAgain = true)
    @Allow("anyone")
    @Operation(summary = "Signs an agent in; the answer sets the session's cookie")
    @ApiResponse(responseCode = "200", description = "Signed in", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "401",
            description = "E-mail address or password is wrong, or a code is needed (second-factor-needed) or wrong")
    @ApiResponse(responseCode = "429", description = "Too many attempts, by account or by address")
    ResponseEntity<Answer<SignedInAgent>> login(@Valid @RequestBody LoginRequest request, Caller caller) {
        var signedIn = signIn.handle(
                new SignIn.Command(request.email(), request.password(), request.code(), addressOf(caller)));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.with(signedIn.token()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of("Signed in", SignedInAgent.of(signedIn.agent())));
    }

    /** Also for those who are signed out already: the cookie goes in any case. */
    @PostMapping("/logout")
    @OnRepetition(workAgain = true)
    @Allow("anyone")
    @Operation(summary = "Ends the session")
    ResponseEntity<Answer<Map<String, Object>>> logout(Caller caller) {
        var session = caller.claim("session");
        if (session != null) {
            sessions.end(Long.parseLong(session));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.cleared())
                .body(Answer.of("Signed out", Map.of()));
    }

    @PutMapping("/password")
    @Allow(value = "viewer", kind = "agent")
    @Operation(summary = "Changes one's own password", description = "All other sessions of the agent end.")
    @ApiResponse(responseCode = "200", description = "The new password holds", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "The present password is wrong, or the new one unfit")
    @ApiResponse(responseCode = "429", description = "Too many wrong passwords")
    Answer<Map<String, Object>> changePassword(@Valid @RequestBody PasswordChange change, Caller caller) {
        changePassword.handle(new ChangePassword.Command(
                caller.idAs("agent"),
                Long.parseLong(requireNonNull(caller.claim("session"), "an agent's token names its session")),
                change.currentPassword(),
                change.newPassword(),
                addressOf(caller)));
        return Answer.of("Password changed", Map.of());
    }

    @GetMapping("/me")
    @Allow(value = "viewer", kind = "agent")
    @Operation(summary = "Who is signed in")
    ResponseEntity<Answer<SignedInAgent>> me(Caller caller) {
        var id = caller.idAs("agent");
        return agents.find(id)
                .map(it -> ResponseEntity.ok(Answer.of(SignedInAgent.of(it))))
                .orElseThrow(
                        () -> new IllegalStateException("A token names agent %d, who does not exist".formatted(id)));
    }

    private static String addressOf(Caller caller) {
        return Objects.requireNonNullElse(caller.claim("addr"), "unknown");
    }

    @ExceptionHandler({WrongCredentials.class, SecondStepRefused.class})
    ProblemDetail on(Forbidden wrong) {
        return Problems.of(HttpStatus.UNAUTHORIZED, wrong);
    }
}
