package com.tick.support.messaging;

import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, retries and discards records that did not take effect in this service. */
@RestController
@RequestMapping("/api/dead-letters/${spring.application.name}")
class DeadLetterController {

    private static final int PAGE = 100;

    private final DeadLetters deadLetters;
    private final Clock clock;

    DeadLetterController(DeadLetters deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    @GetMapping
    @Allow("admin")
    Answer<List<DeadLetter>> list(@RequestParam(defaultValue = "0") long after) {
        var page = deadLetters.list(after, PAGE);
        var next = page.size() < PAGE ? null : Long.toString(page.get(PAGE - 1).id());
        return Answer.page(page, next, null);
    }

    @PostMapping("/{id}/retry")
    @Allow("admin")
    Answer<Void> retry(@PathVariable long id) {
        deadLetters.retry(id, clock.instant());
        return new Answer<>(true, "Retrying.", null, null);
    }

    @DeleteMapping("/{id}")
    @Allow("admin")
    Answer<Void> discard(@PathVariable long id) {
        deadLetters.discard(id);
        return new Answer<>(true, "Discarded.", null, null);
    }
}
