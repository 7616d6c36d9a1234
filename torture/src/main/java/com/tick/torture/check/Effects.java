package com.tick.torture.check;

import com.tick.torture.observation.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tickets and replies by the token in their text. */
final class Effects {

    /**
     * A ticket or a reply, with the text that it carries.
     *
     * @param ticket the reply's, or itself
     */
    record Effect(String place, long id, long ticket, String text) {}

    private final Map<String, List<Effect>> byToken = new HashMap<>();

    Effects(Observation seen) {
        seen.tickets().forEach(it -> add(new Effect("ticket", it.id(), it.id(), it.text())));
        seen.replies().forEach(it -> add(new Effect("reply", it.id(), it.ticket(), it.text())));
    }

    List<Effect> of(String token) {
        return byToken.getOrDefault(token, List.of());
    }

    private void add(Effect effect) {
        var begin = effect.text().indexOf('[');
        var end = effect.text().indexOf(']', begin + 1);
        if (begin >= 0 && end > begin) {
            byToken.computeIfAbsent(effect.text().substring(begin, end + 1), token -> new ArrayList<>())
                    .add(effect);
        }
    }
}
