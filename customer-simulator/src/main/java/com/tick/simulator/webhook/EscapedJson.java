package com.tick.simulator.webhook;

import com.tick.simulator.behaviour.Behaviour;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes JSON in the spelling the platform signs, so that only a check over the received bytes can succeed. */
final class EscapedJson {
    private EscapedJson() {}

    /** Slashes and characters outside ASCII occur inside strings only, so the finished text can be rewritten as it is. */
    static byte[] bytes(String json, Behaviour behaviour) {
        var text = new StringBuilder(json.length() + 64);
        for (int index = 0; index < json.length(); index++) {
            var letter = json.charAt(index);
            if (letter == '/' && behaviour.escapeSlashes()) text.append("\\/");
            else if (letter > '~' && behaviour.escapeUnicode())
                text.append("\\u").append(HexFormat.of().toHexDigits(letter));
            else text.append(letter);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
