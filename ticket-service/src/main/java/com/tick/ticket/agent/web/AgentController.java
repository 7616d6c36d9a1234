package com.tick.ticket.agent.web;

import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.OnRepetition;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.AgentNotFound;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.ChangeAgent;
import com.tick.ticket.agent.InviteAgent;
import com.tick.ticket.agent.ResetPassword;
import com.tick.ticket.agent.UnlockAgent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works here: for admins to decide, and for everybody to know whom a ticket can be given to. */
@RestController
@RequestMapping("/api/agents")
class AgentController {

    private final Agents agents;
    private final InviteAgent inviteAgent;
    private final ChangeAgent changeAgent;
    private final ResetPassword resetPassword;
    private final UnlockAgent unlockAgent;
    private final IdempotencyKeys keys;

    AgentController(
            Agents agents,
            InviteAgent inviteAgent,
            ChangeAgent changeAgent,
            ResetPassword resetPassword,
            UnlockAgent unlockAgent,
            IdempotencyKeys keys) {
        this.unlockAgent = unlockAgent;
        this.agents = agents;
        this.inviteAgent = inviteAgent;
        this.changeAgent = changeAgent;
        this.resetPassword = resetPassword;
        this.keys = keys;
    }

    @GetMapping
    @Allow("admin")
    @Operation(summary = "Everybody who ever worked here, by name")
    Answer<List<AgentResponse>> list() {
        return Answer.page(agents.all().stream().map(AgentResponse::of).toList(), null, null);
    }

    @GetMapping("/assignable")
    @Allow("viewer")
    @Operation(summary = "The agents that a ticket can be given to, by name")
    Answer<List<Assignable>> assignable() {
        return Answer.page(
                agents.all().stream()
                        .filter(it -> it.active() && it.role().mayWorkOnTickets())
                        .map(it -> new Assignable(it.id(), it.name()))
                        .toList(),
                null,
                null);
    }

    @PostMapping
    @Allow(value = "admin", confirmed = true)
    @Operation(
            summary = "Lets somebody in",
            description =
                    "The answer holds a password that was made up; it is shown only now, and not in a repetition.")
    @ApiResponse(responseCode = "201", description = "The agent can sign in", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "Another agent has this e-mail address")
    ResponseEntity<Answer<InvitedAgent>> invite(
            @Valid @RequestBody AgentRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var password = new AtomicReference<@Nullable String>();
        var content = new ContentHash()
                .add(request.name())
                .add(request.email())
                .add(request.role().name());
        var outcome = keys.once("POST /api/agents", caller, key, content, () -> {
            var invited = inviteAgent.handle(
                    new InviteAgent.Command(request.name(), request.email(), request.role(), Requesters.of(caller)));
            password.set(invited.password());
            return Long.toString(invited.agent().id());
        });
        var agent = known(Long.parseLong(outcome.answer()));
        var answer = ResponseEntity.created(URI.create("/api/agents/" + agent.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (outcome.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(Answer.of("Agent added", InvitedAgent.of(agent, password.get())));
    }

    @PutMapping("/{id}")
    @Allow(value = "admin", confirmed = true)
    @Operation(
            summary = "Changes an agent's name, role or access",
            description = "What is left out stays as it is. Whoever becomes inactive is signed out everywhere.")
    @ApiResponse(responseCode = "200", description = "The agent as it is now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such agent")
    @ApiResponse(responseCode = "409", description = "It is the last admin")
    Answer<AgentResponse> change(@PathVariable long id, @Valid @RequestBody AgentChange change, Caller caller) {
        changeAgent.handle(
                new ChangeAgent.Command(id, change.name(), change.role(), change.active(), Requesters.of(caller)));
        return Answer.of("Agent updated", AgentResponse.of(known(id)));
    }

    @PostMapping("/{id}/password")
    @OnRepetition(forget = "password")
    @Allow(value = "admin", confirmed = true)
    @Operation(
            summary = "Gives an agent a new password",
            description =
                    "It is made up and shown only now, and not in a repetition. The agent is signed out everywhere and has"
                            + " to choose another after the next sign-in.")
    @ApiResponse(responseCode = "200", description = "The new password", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such agent")
    ResponseEntity<Answer<NewPassword>> resetPassword(@PathVariable long id, Caller caller) {
        var password = resetPassword.handle(id, Requesters.of(caller));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of("Password changed", new NewPassword(password)));
    }

    @PostMapping("/{id}/unlock")
    @Allow("admin")
    @Operation(
            summary = "Forgets the wrong passwords and codes on an account",
            description = "Its next sign-in does not have to wait.")
    @ApiResponse(responseCode = "200", description = "The agent can try at once", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such agent")
    Answer<Map<String, Object>> unlock(@PathVariable long id, Caller caller) {
        unlockAgent.handle(id, Requesters.of(caller));
        return Answer.of("Sign-in unlocked", Map.of());
    }

    private Agent known(long id) {
        return agents.find(id).orElseThrow(() -> new AgentNotFound(id));
    }
}
