package com.tick.ticket.secondfactor;

import com.tick.ticket.agent.SessionTokens;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes and recognises the codes for agents who have lost their device: 120 random bits each, so that a plain hash of them is as good as a slow one. */
@Component
class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 15;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final SessionTokens tokens;

    RecoveryCodes(SessionTokens tokens) {
        this.tokens = tokens;
    }

    List<String> fresh() {
        return Stream.generate(this::next).limit(HOW_MANY).toList();
    }

    /** What may be stored of a code, however it is typed. */
    String fingerprint(String typed) {
        return tokens.fingerprint(bare(typed));
    }

    /** Without what people type in between. */
    static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var code = Base32.of(bytes).toLowerCase(Locale.ROOT);
        return IntStream.iterate(0, it -> it < code.length(), it -> it + GROUP)
                .mapToObj(it -> code.substring(it, it + GROUP))
                .collect(Collectors.joining("-"));
    }
}
