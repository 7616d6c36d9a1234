package com.tick.ticket.securitylog.web;

import com.tick.support.security.Allow;
import com.tick.ticket.securitylog.SecurityEntry;
import com.tick.ticket.securitylog.SecurityLog;
import com.tick.ticket.securitylog.SecurityLog.Reported;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where other services report what they have seen. */
@RestController
class InternalSecurityLogController {

    private final SecurityLog log;

    InternalSecurityLogController(SecurityLog log) {
        this.log = log;
    }

    @PostMapping("/internal/security-log")
    @Allow("security-log.write")
    ResponseEntity<Void> add(@Valid @RequestBody Entries entries) {
        log.addAll(entries.entries().stream().map(Entry::reported).toList());
        return ResponseEntity.noContent().build();
    }

    record Entries(@NotNull @Size(max = 500) List<@Valid @NotNull Entry> entries) {}

    record Entry(
            @NotNull @Pattern(regexp = "[0-9a-f-]{36}") String id,
            @NotNull Instant at,
            @NotNull @Pattern(regexp = "[a-z_]{1,40}") String event,
            @Pattern(regexp = "[!-~]{1,60}") @Nullable String actor,
            @Pattern(regexp = "[!-~]{1,60}") @Nullable String address,
            @Size(max = 200) @Nullable String target,
            SecurityEntry.@NotNull Outcome outcome,
            @Size(max = 300) @Nullable String detail) {

        Reported reported() {
            return new Reported(id, new SecurityEntry(at, event, actor, address, target, outcome, detail));
        }
    }
}
