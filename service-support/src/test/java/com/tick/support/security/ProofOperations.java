package com.tick.support.security;

import com.tick.support.error.NotFound;
import com.tick.support.web.Answer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One operation of each kind. */
@RestController
public class ProofOperations {

    @GetMapping("/open")
    @Allow(Caller.ANYONE)
    Answer<String> open() {
        return Answer.of("hello");
    }

    @GetMapping("/forgotten")
    Answer<String> forgotten() {
        return Answer.of("secret");
    }

    @GetMapping("/agents")
    @Allow("agent")
    Answer<String> agents(Caller caller) {
        return Answer.of(caller.subject() + " " + caller.claim("name"));
    }

    @GetMapping("/agents/own")
    @Allow(value = "viewer", kind = "agent")
    Answer<String> own() {
        return Answer.of("mine");
    }

    @GetMapping("/confirmed")
    @Allow(value = "admin", confirmed = true)
    Answer<String> confirmed() {
        return Answer.of("done");
    }

    @GetMapping("/missing")
    @Allow(Caller.ANYONE)
    Answer<String> missing() {
        throw new ThingNotFound();
    }

    @GetMapping("/broken")
    @Allow(Caller.ANYONE)
    Answer<String> broken() {
        throw new IllegalStateException("jdbc:mysql://secret");
    }

    static final class ThingNotFound extends NotFound {
        ThingNotFound() {
            super("thing-not-found", "There is no such thing.", "id");
        }
    }
}
