package com.tick.ticket.principal.web;

import com.tick.support.security.Allow;
import com.tick.ticket.principal.Principal;
import com.tick.ticket.principal.ResolvePrincipal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the gateway asks before it forwards a request. */
@RestController
@RequestMapping("/internal/principals")
class PrincipalController {

    private final ResolvePrincipal resolvePrincipal;

    PrincipalController(ResolvePrincipal resolvePrincipal) {
        this.resolvePrincipal = resolvePrincipal;
    }

    @PostMapping
    @Allow("principals.resolve")
    Principal resolve(@Valid @RequestBody CredentialRequest request) {
        var kind = ResolvePrincipal.Kind.valueOf(request.kind().toUpperCase(Locale.ROOT));
        return resolvePrincipal.handle(kind, request.credential());
    }

    record CredentialRequest(
            @NotBlank @Pattern(regexp = "session|link|token", message = "must be session, link or token") String kind,
            @NotBlank @Size(max = 200) String credential) {}
}
