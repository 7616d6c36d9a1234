package com.tick.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template that an agent chose.
 *
 * @param lines what fills its parameters, one a line: none of them may have a line break
 * @param agentId who chose it; null when a program did
 */
@Embeddable
public record ChosenTemplate(
        @Column(name = "template_name") String name,
        @Column(name = "template_language") String language,
        @Column(name = "template_values") String lines,
        @Column(name = "agent_id") @Nullable Long agentId) {

    public static ChosenTemplate of(String name, String language, List<String> values, @Nullable Long agentId) {
        return new ChosenTemplate(name, language, String.join("\n", values), agentId);
    }

    List<String> values() {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }
}
