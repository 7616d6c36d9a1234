package com.tick.gateway.health;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers load balancers and people who ask whether Tick is there. */
@RestController
class HealthController {

    private static final Health OK = new Health(true, "ok");

    @GetMapping("/health")
    Health health() {
        return OK;
    }

    record Health(boolean success, String status) {}
}
