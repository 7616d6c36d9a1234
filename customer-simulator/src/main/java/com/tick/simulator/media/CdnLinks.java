package com.tick.simulator.media;

import com.tick.simulator.clock.VirtualClock;
import com.tick.simulator.webhook.Signatures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes download links that hold for five minutes, and knows its own again. */
@Component
public class CdnLinks {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final VirtualClock clock;
    private final String key = UUID.randomUUID().toString();

    CdnLinks(VirtualClock clock) {
        this.clock = clock;
    }

    public String link(String baseUrl, String mediaId) {
        var expires = clock.instant().plus(LIFE).getEpochSecond();
        return baseUrl + "/fake-cdn/" + mediaId + "?exp=" + expires + "&sig=" + sign(mediaId, expires);
    }

    boolean valid(String mediaId, long expires, String signature) {
        return signature.equals(sign(mediaId, expires)) && clock.instant().getEpochSecond() <= expires;
    }

    private String sign(String mediaId, long expires) {
        return Signatures.hmacSha256(key, (mediaId + ":" + expires).getBytes(StandardCharsets.UTF_8));
    }
}
