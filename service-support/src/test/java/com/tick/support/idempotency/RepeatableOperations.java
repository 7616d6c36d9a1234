package com.tick.support.idempotency;

import com.tick.support.error.Conflict;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operations that know nothing of repetitions; each counts how often it did its work. */
@RestController
@RequestMapping("/api/repeatable")
public class RepeatableOperations {

    private final AtomicInteger worked = new AtomicInteger();
    private boolean busy;

    @PostMapping("/things/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allow(Caller.ANYONE)
    Answer<Map<String, Object>> thing(@PathVariable String id, @RequestBody Map<String, Object> body) {
        return Answer.of(Map.of("id", id, "worked", worked.incrementAndGet(), "sent", body));
    }

    @PostMapping("/secret")
    @OnRepetition(forget = "secret")
    @Allow(Caller.ANYONE)
    Answer<Map<String, Object>> secret() {
        return Answer.of(Map.of("worked", worked.incrementAndGet(), "secret", "hush-hush"));
    }

    @PostMapping("/again")
    @OnRepetition(workAgain = true)
    @Allow(Caller.ANYONE)
    Answer<Map<String, Object>> again() {
        return Answer.of(Map.of("worked", worked.incrementAndGet(), "secret", "hush-hush"));
    }

    @PostMapping("/busy")
    @Allow(Caller.ANYONE)
    Answer<Map<String, Object>> onlyTheSecondTime() {
        busy = !busy;
        if (busy) {
            throw new Busy();
        }
        return Answer.of(Map.of("worked", worked.incrementAndGet()));
    }

    private static final class Busy extends Conflict {
        Busy() {
            super("busy", "Not now.");
        }
    }
}
