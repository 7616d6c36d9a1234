package com.tick.gateway.identity;

import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** One way of showing a credential. The first source that finds one decides; a further kind is a further bean. */
interface CredentialSource {

    Optional<Credential> in(ServerHttpRequest request);
}
