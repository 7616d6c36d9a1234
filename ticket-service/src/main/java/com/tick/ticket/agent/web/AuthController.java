package com.tick.ticket.agent.web;

import static java.util.Objects.requireNonNull;

import com.tick.support.error.Forbidden;
import com.tick.support.idempotency.OnRepetition;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.security.ProofOfWork;
import com.tick.support.web.Answer;
import com.tick.support.web.Problems;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.ChangePassword;
import com.tick.ticket.agent.ConfirmSession;
import com.tick.ticket.agent.SecondStepRefused;
import com.tick.ticket.agent.Sessions;
import com.tick.ticket.agent.SignIn;
import com.tick.ticket.agent.TemporaryPasswordExpiredException;
import com.tick.ticket.agent.TooManySignInsException;
import com.tick.ticket.agent.WrongCredentials;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final ConfirmSession confirmSession;
    private final SecurityLog log;
    private final ProofOfWork work;
    private final Clock clock;
    private final SessionCookie cookie;
    private final DeviceCookie deviceCookie;

    AuthController(
            SignIn signIn,
            Sessions sessions,
            Agents agents,
            ChangePassword changePassword,
            ConfirmSession confirmSession,
            SecurityLog log,
            ProofOfWork work,
            Clock clock,
            SessionCookie cookie,
            DeviceCookie deviceCookie) {
        this.changePassword = changePassword;
        this.confirmSession = confirmSession;
        this.log = log;
        this.work = work;
        this.clock = clock;
        this.deviceCookie = deviceCookie;
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
    @ApiResponse(
            responseCode = "429",
            description = "Too many attempts. Wait for Retry-After, or solve the challenge, where the problem has one:"
                    + " find a counter with which SHA-256 of CHALLENGE:COUNTER begins with so many zero bits, and send"
                    + " CHALLENGE:COUNTER as X-Proof-Of-Work. In a browser that has signed in before, others' attempts"
                    + " do not count.")
    ResponseEntity<Answer<SignedInAgent>> login(
            @Valid @RequestBody LoginRequest request,
            @RequestHeader(name = ProofOfWork.HEADER, required = false) @Nullable String proof,
            @CookieValue(name = "tick-device", required = false) @Parameter(hidden = true) @Nullable String device,
            @CookieValue(name = "__Host-tick-device", required = false) @Parameter(hidden = true) @Nullable
                    String secureDevice,
            Caller caller) {
        var known = deviceCookie.known(deviceCookie.secure() ? secureDevice : device);
        var session = caller.claim("session");
        var signedIn = signIn.handle(new SignIn.Command(
                request.email(),
                request.password(),
                request.code(),
                new SignIn.Browser(
                        Objects.requireNonNullElse(caller.claim("addr"), "unknown"),
                        Requesters.of(caller).address(),
                        known,
                        proof,
                        session == null ? null : Long.valueOf(session))));
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.with(signedIn.token()), deviceCookie.with(known))
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
            log.add(SecurityEntry.success(clock.instant(), "signed_out", Requesters.of(caller), null, null));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, cookie.cleared())
                .body(Answer.of("Signed out", Map.of()));
    }

    @PostMapping("/confirmation")
    @OnRepetition(workAgain = true)
    @Allow(value = "viewer", kind = "agent")
    @Operation(
            summary = "Confirms one's password",
            description = "Some operations answer 403 with confirmation-needed unless this was done in the same session"
                    + " within the last ten minutes.")
    @ApiResponse(responseCode = "200", description = "Confirmed", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "401", description = "A code is needed (second-factor-needed) or wrong")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    @ApiResponse(responseCode = "429", description = "Too many wrong passwords in this session")
    Answer<Confirmation> confirm(@Valid @RequestBody ConfirmationRequest request, Caller caller) {
        return Answer.of(new Confirmation(confirmSession.handle(new ConfirmSession.Command(
                caller.idAs("agent"), sessionOf(caller), request.password(), request.code(), Requesters.of(caller)))));
    }

    @PutMapping("/password")
    @Allow(
            value = {"viewer", "newcomer"},
            kind = "agent")
    @Operation(summary = "Changes one's own password", description = "All other sessions of the agent end.")
    @ApiResponse(responseCode = "200", description = "The new password holds", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "The present password is wrong, or the new one unfit")
    @ApiResponse(responseCode = "429", description = "Too many wrong passwords")
    Answer<Map<String, Object>> changePassword(@Valid @RequestBody PasswordChange change, Caller caller) {
        changePassword.handle(new ChangePassword.Command(
                caller.idAs("agent"),
                sessionOf(caller),
                change.currentPassword(),
                change.newPassword(),
                Requesters.of(caller)));
        return Answer.of("Password changed", Map.of());
    }

    @GetMapping("/me")
    @Allow(
            value = {"viewer", "newcomer"},
            kind = "agent")
    @Operation(summary = "Who is signed in")
    ResponseEntity<Answer<SignedInAgent>> me(Caller caller) {
        var id = caller.idAs("agent");
        return agents.find(id)
                .map(it -> ResponseEntity.ok(Answer.of(SignedInAgent.of(it))))
                .orElseThrow(
                        () -> new IllegalStateException("A token names agent %d, who does not exist".formatted(id)));
    }

    private static long sessionOf(Caller caller) {
        return Long.parseLong(requireNonNull(caller.claim("session"), "an agent's token names its session"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooManySignInsException tooMany) {
        var problem = Problems.of(HttpStatus.TOO_MANY_REQUESTS, tooMany);
        if (tooMany.bits() > 0) {
            problem.setProperty("challenge", work.challenge(tooMany.bits(), clock.instant()));
        }
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(tooMany.retryAfter().toSeconds() + 1))
                .body(problem);
    }

    @ExceptionHandler({WrongCredentials.class, SecondStepRefused.class, TemporaryPasswordExpiredException.class})
    ProblemDetail on(Forbidden wrong) {
        return Problems.of(HttpStatus.UNAUTHORIZED, wrong);
    }
}
