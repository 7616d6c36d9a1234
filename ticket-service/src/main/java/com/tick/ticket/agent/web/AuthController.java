package com.tick.ticket.agent.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Problems;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.Sessions;
import com.tick.ticket.agent.SignIn;
import com.tick.ticket.agent.WrongCredentials;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final SessionCookie cookie;

    AuthController(SignIn signIn, Sessions sessions, Agents agents, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.agents = agents;
        this.cookie = cookie;
    }

    @PostMapping("/login")
    @Allow("anyone")
    ResponseEntity<Answer<SignedInAgent>> login(@Valid @RequestBody LoginRequest request, Caller caller) {
        var address = caller.claim("addr");
        var signedIn = signIn.handle(
                new SignIn.Command(request.email(), request.password(), address == null ? "unknown" : address));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.with(signedIn.token()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of("Signed in", SignedInAgent.of(signedIn.agent())));
    }

    /** Also for those who are signed out already: the cookie goes in any case. */
    @PostMapping("/logout")
    @Allow("anyone")
    ResponseEntity<Answer<Map<String, Object>>> logout(Caller caller) {
        var session = caller.claim("session");
        if (session != null) {
            sessions.end(Long.parseLong(session));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.cleared())
                .body(Answer.of("Signed out", Map.of()));
    }

    @GetMapping("/me")
    @Allow("viewer")
    ResponseEntity<Answer<SignedInAgent>> me(Caller caller) {
        var id = Long.parseLong(caller.subject().substring("agent:".length()));
        return agents.find(id)
                .map(it -> ResponseEntity.ok(Answer.of(SignedInAgent.of(it))))
                .orElseThrow(
                        () -> new IllegalStateException("A token names agent %d, who does not exist".formatted(id)));
    }

    @ExceptionHandler
    ProblemDetail on(WrongCredentials wrong) {
        return Problems.of(HttpStatus.UNAUTHORIZED, wrong);
    }

    record LoginRequest(
            @NotBlank(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
                    String email,
            @NotBlank(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
                    String password) {}

    record SignedInAgent(long id, String name, String email, String role) {

        static SignedInAgent of(Agent it) {
            return new SignedInAgent(it.id(), it.name(), it.email(), it.role().name());
        }
    }
}
