package com.tick.ticket.secondfactor.web;

import static java.util.Objects.requireNonNull;

import com.tick.support.idempotency.OnRepetition;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Text;
import com.tick.ticket.secondfactor.BeginSecondFactor;
import com.tick.ticket.secondfactor.ConfirmSecondFactor;
import com.tick.ticket.secondfactor.RemoveSecondFactor;
import com.tick.ticket.secondfactor.SecondFactor;
import com.tick.ticket.secondfactor.SecondFactors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Where agents take up a second factor and give it up again. */
@RestController
class SecondFactorController {

    private final SecondFactors factors;
    private final BeginSecondFactor begin;
    private final ConfirmSecondFactor confirm;
    private final RemoveSecondFactor remove;

    SecondFactorController(
            SecondFactors factors, BeginSecondFactor begin, ConfirmSecondFactor confirm, RemoveSecondFactor remove) {
        this.factors = factors;
        this.begin = begin;
        this.confirm = confirm;
        this.remove = remove;
    }

    @GetMapping("/api/auth/second-factor")
    @Allow(value = "viewer", kind = "agent")
    @Operation(summary = "Whether one's own logins ask for a code")
    Answer<State> state(Caller caller) {
        var agentId = caller.idAs("agent");
        return Answer.of(new State(
                factors.find(agentId).filter(SecondFactor::confirmed).isPresent(), factors.recoveryCodesLeft(agentId)));
    }

    @PostMapping("/api/auth/second-factor")
    @OnRepetition(workAgain = true)
    @Allow(value = "viewer", kind = "agent")
    @Operation(
            summary = "Begins to take up a second factor",
            description = "The answer holds the secret for an authenticator app (RFC 6238). Logins ask for a code once"
                    + " the first one has been confirmed.")
    @ApiResponse(responseCode = "200", description = "To be entered into the app", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "There is a second factor already")
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    @ApiResponse(responseCode = "429", description = "Too many wrong passwords")
    ResponseEntity<Answer<Enrolment>> begin(@Valid @RequestBody PasswordRequest request, Caller caller) {
        var begun = begin.handle(
                new BeginSecondFactor.Command(caller.idAs("agent"), sessionOf(caller), request.password()));
        return secret(Answer.of(new Enrolment(begun.secret(), begun.url())));
    }

    @PostMapping("/api/auth/second-factor/confirmation")
    @OnRepetition(forget = "recovery_codes")
    @Allow(value = "viewer", kind = "agent")
    @Operation(
            summary = "Shows the first code of the app",
            description =
                    "From now on logins ask for a code, and all other sessions of the agent end. The answer holds recovery codes, shown only now, and not in a repetition.")
    @ApiResponse(
            responseCode = "200",
            description = "Recovery codes, each good for one login",
            useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "No second factor waits for its first code")
    @ApiResponse(responseCode = "422", description = "The code is wrong")
    ResponseEntity<Answer<Confirmed>> confirm(@Valid @RequestBody CodeRequest request, Caller caller) {
        var codes = confirm.handle(new ConfirmSecondFactor.Command(
                caller.idAs("agent"), sessionOf(caller), request.code(), Requesters.of(caller)));
        return secret(Answer.of("Two-factor authentication is on.", new Confirmed(codes)));
    }

    @PostMapping("/api/auth/second-factor/removal")
    @Allow(value = "viewer", kind = "agent")
    @Operation(summary = "Goes back to the password alone")
    @ApiResponse(responseCode = "200", description = "Logins ask for no code", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "The password is wrong")
    @ApiResponse(responseCode = "429", description = "Too many wrong passwords")
    Answer<Map<String, Object>> remove(@Valid @RequestBody PasswordRequest request, Caller caller) {
        remove.handle(new RemoveSecondFactor.Command(
                caller.idAs("agent"), sessionOf(caller), request.password(), Requesters.of(caller)));
        return Answer.of("Two-factor authentication is off.", Map.of());
    }

    @DeleteMapping("/api/agents/{id}/second-factor")
    @Allow(value = "admin", confirmed = true)
    @Operation(summary = "Removes the second factor of an agent who has lost it")
    @ApiResponse(responseCode = "200", description = "The agent's logins ask for no code", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such agent")
    Answer<Map<String, Object>> removeFor(@PathVariable long id, Caller caller) {
        remove.handle(id, Requesters.of(caller));
        return Answer.of("Two-factor authentication turned off.", Map.of());
    }

    private static <T> ResponseEntity<Answer<T>> secret(Answer<T> answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private static long sessionOf(Caller caller) {
        return Long.parseLong(requireNonNull(caller.claim("session"), "an agent's token names its session"));
    }

    @Schema(name = "SecondFactorPassword", example = """
            {"password": "correct horse battery staple"}""")
    record PasswordRequest(@NotBlank(message = "is required") @Text(max = 200) String password) {}

    @Schema(name = "SecondFactorCode", example = """
            {"code": "287082"}""")
    record CodeRequest(@NotBlank(message = "is required") @Text(max = 30) String code) {}

    @Schema(name = "SecondFactorState", example = """
            {"enabled": true, "recovery_codes_left": 10}""")
    @JsonNaming(SnakeCaseStrategy.class)
    record State(boolean enabled, int recoveryCodesLeft) {}

    @Schema(
            name = "SecondFactorEnrolment",
            example =
                    """
            {"secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
             "otpauth_url": "otpauth://totp/Tick:grace%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tick&algorithm=SHA1&digits=6&period=30"}""")
    @JsonNaming(SnakeCaseStrategy.class)
    record Enrolment(String secret, String otpauthUrl) {}

    @Schema(
            name = "SecondFactorConfirmed",
            example = """
            {"recovery_codes": ["gezd-gnbv-gy3t-qojq-gezd-gnbv"]}""")
    @JsonNaming(SnakeCaseStrategy.class)
    record Confirmed(@Nullable List<String> recoveryCodes) {}
}
