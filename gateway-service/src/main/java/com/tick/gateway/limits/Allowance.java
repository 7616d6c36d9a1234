package com.tick.gateway.limits;

import com.tick.gateway.identity.Identity;
import com.tick.gateway.site.Paths;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * So many requests of one purpose by one client in a window.
 *
 * @param client an address or a credential
 */
record Allowance(String purpose, Object client, long capacity) {

    /** What a request is counted against, the special before the general. */
    static List<Allowance> of(ServerHttpRequest request, Identity identity, RateLimitSettings settings) {
        var allowances = new ArrayList<Allowance>();
        var address = identity.address();
        var credential = identity.credential();
        var post = HttpMethod.POST.equals(request.getMethod());
        var path = request.getPath().value();
        if (credential != null && Paths.isEventStream(request)) {
            return allowances;
        }
        if (post && path.equals("/api/auth/login")) {
            allowances.add(new Allowance("login", address, settings.logins()));
        }
        if (post && path.equals("/api/track/link")) {
            allowances.add(new Allowance("link", address, settings.links()));
        }
        if (credential != null && identity.principal().isAgent()) {
            allowances.add(new Allowance("session", credential, settings.perSession()));
            return allowances;
        }
        if (post && path.equals("/api/tickets")) {
            allowances.add(new Allowance("create", address, settings.creates()));
        }
        if (post && path.equals("/api/attachments") && credential == null) {
            allowances.add(new Allowance("upload", address, settings.anonymousUploads()));
        }
        allowances.add(new Allowance("address", address, settings.perAddress()));
        return allowances;
    }
}
