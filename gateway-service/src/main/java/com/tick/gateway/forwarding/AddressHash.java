package com.tick.gateway.forwarding;

import com.tick.support.security.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Stands for a client's address where services need to tell clients apart, but must not learn where they live. */
@Component
class AddressHash {

    private static final int BYTES = 16;

    private final SecretKey key;

    AddressHash(@Value("${JWT_SECRET:}") String secret) {
        this.key = SigningKey.of("JWT_SECRET", secret);
    }

    /** 22 characters; the same for the same address as long as the secret stays. */
    String of(String address) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // The prefix keeps this use of the key apart from the signing of tokens.
            var digest = mac.doFinal(("client address " + address).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
