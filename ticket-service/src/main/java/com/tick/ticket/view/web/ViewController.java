package com.tick.ticket.view.web;

import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.view.SaveView;
import com.tick.ticket.view.View;
import com.tick.ticket.view.ViewNotFoundException;
import com.tick.ticket.view.Views;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists of tickets under a name. */
@RestController
@RequestMapping("/api/views")
class ViewController {

    private final Views views;
    private final SaveView saveView;
    private final IdempotencyKeys keys;

    ViewController(Views views, SaveView saveView, IdempotencyKeys keys) {
        this.views = views;
        this.saveView = saveView;
        this.keys = keys;
    }

    @GetMapping
    @Allow("viewer")
    @Operation(summary = "The caller's own views and those for everybody, by name")
    Answer<List<ViewResponse>> list(Caller caller) {
        var by = by(caller);
        return Answer.page(
                views.seenBy(by.agentId()).stream()
                        .map(it -> ViewResponse.of(it, by))
                        .toList(),
                null,
                null);
    }

    @PostMapping
    @Allow("agent")
    @Operation(summary = "Saves a view")
    @ApiResponse(responseCode = "201", description = "The view", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "There are too many views")
    ResponseEntity<Answer<ViewResponse>> add(
            @Valid @RequestBody ViewRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var definition = request.definition();
        var outcome = keys.once(
                "POST /api/views",
                caller,
                key,
                new ContentHash().add(definition.toString()),
                () -> Long.toString(saveView.add(definition, by(caller))));
        var id = Long.parseLong(outcome.answer());
        var answer = ResponseEntity.created(URI.create("/api/views/" + id));
        if (outcome.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(Answer.of("View saved", known(id, caller)));
    }

    @PutMapping("/{id}")
    @Allow("agent")
    @Operation(
            summary = "Changes a view",
            description = "Views for everybody can be changed by the agent who saved them and by admins.")
    @ApiResponse(responseCode = "200", description = "The view as it is now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such view, or it is somebody else's own")
    Answer<ViewResponse> change(@PathVariable long id, @Valid @RequestBody ViewRequest request, Caller caller) {
        saveView.change(id, request.definition(), by(caller));
        return Answer.of("View updated", known(id, caller));
    }

    @DeleteMapping("/{id}")
    @Allow("agent")
    @Operation(summary = "Deletes a view", description = "Also when it is gone already.")
    Answer<Map<String, Object>> remove(@PathVariable long id, Caller caller) {
        saveView.remove(id, by(caller));
        return Answer.of("View deleted", Map.of());
    }

    private ViewResponse known(long id, Caller caller) {
        return views.find(id)
                .map(it -> ViewResponse.of(it, by(caller)))
                .orElseThrow(() -> new ViewNotFoundException(id));
    }

    private static SaveView.By by(Caller caller) {
        return new SaveView.By(caller.is("agent") ? caller.idAs("agent") : null, caller.has("admin"));
    }

    /** @see View */
    record ViewResponse(
            long id,
            String name,
            String scope,
            Map<String, List<String>> filter,
            String sort,
            List<String> columns,
            boolean editable) {

        static ViewResponse of(View it, SaveView.By by) {
            var definition = it.definition();
            return new ViewResponse(
                    it.id(),
                    definition.name(),
                    definition.scope().name().toLowerCase(Locale.ROOT),
                    definition.filter(),
                    definition.sort(),
                    definition.columns(),
                    it.mayBeChangedBy(by.agentId(), by.admin()));
        }
    }
}
