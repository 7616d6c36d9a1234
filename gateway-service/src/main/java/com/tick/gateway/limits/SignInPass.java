package com.tick.gateway.limits;

import com.tick.gateway.routing.Purpose;
import com.tick.gateway.routing.Route;
import com.tick.gateway.site.Site;
import com.tick.support.security.DeviceTokens;
import com.tick.support.security.ProofOfWork;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Who may try to sign in although others behind the same address have tried too often: browsers in which somebody has
 * signed in before, and whoever brings a proof of work. ticket-service looks at both again, and more closely.
 */
@Component
class SignInPass {

    private static final int BITS = 18;

    private final DeviceTokens devices;
    private final ProofOfWork work;
    private final String cookie;
    private final Clock clock = Clock.systemUTC();

    SignInPass(DeviceTokens devices, ProofOfWork work, Site site) {
        this.devices = devices;
        this.work = work;
        this.cookie = site.secure() ? "__Host-tick-device" : "tick-device";
    }

    boolean isFor(@Nullable Route route) {
        return route != null && route.policy().purpose() == Purpose.SIGN_IN;
    }

    /** The browser's own bucket; null for one that nobody has signed in with. */
    @Nullable
    String device(ServerHttpRequest request) {
        var shown = request.getCookies().getFirst(cookie);
        return shown != null && devices.isGenuine(shown.getValue()) ? shown.getValue() : null;
    }

    boolean hasProof(ServerHttpRequest request) {
        var proof = request.getHeaders().getFirst(ProofOfWork.HEADER);
        return proof != null && work.verify(proof, clock.instant()).isPresent();
    }

    ProofOfWork.Challenge challenge() {
        return work.challenge(BITS, clock.instant());
    }
}
