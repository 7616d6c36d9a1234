package com.tick.ticket.link.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.link.RequestLink;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where customers ask for their private link again. */
@RestController
class LinkController {

    private final RequestLink requestLink;

    LinkController(RequestLink requestLink) {
        this.requestLink = requestLink;
    }

    @PostMapping("/api/track/link")
    @Allow("anyone")
    @Operation(
            summary = "Asks for a ticket's private link again",
            description =
                    "It is sent over WhatsApp to the number, when a ticket was opened with it. The answer is the same"
                            + " in any case. At most 3 an hour are sent to a number; asking again does no harm.")
    @ApiResponse(
            responseCode = "202",
            description = "Noted, whether there is a ticket or not",
            useReturnTypeSchema = true)
    ResponseEntity<Answer<Map<String, Object>>> request(@Valid @RequestBody LinkRequest request, Caller caller) {
        requestLink.handle(new RequestLink.Command(
                request.mobile(), request.reference(), Objects.requireNonNullElse(caller.claim("addr"), "unknown")));
        return ResponseEntity.accepted()
                .body(Answer.of("If we have a ticket for this number, we’ve sent its link on WhatsApp.", Map.of()));
    }
}
