package com.tick.support.outbox;

import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Publishes events of this service again, and shows how far that is. */
@RestController
@RequestMapping("/api/outbox/${spring.application.name}/re-emissions")
class ReemissionController {

    private static final int SHOWN = 20;

    private final RequestReemission requestReemission;
    private final Reemissions reemissions;

    ReemissionController(RequestReemission requestReemission, Reemissions reemissions) {
        this.requestReemission = requestReemission;
        this.reemissions = reemissions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allow("admin")
    Answer<Reemission> request(@Valid @RequestBody ReemissionRequest request) {
        return Answer.of("Republishing.", requestReemission.handle(request.toCommand()));
    }

    @GetMapping
    @Allow("admin")
    Answer<List<Reemission>> latest() {
        return Answer.of(reemissions.latest(SHOWN));
    }
}
