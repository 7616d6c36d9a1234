package com.tick.devstack.process;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One process of the stack.
 *
 * @param environment all that it is told; it inherits nothing
 * @param needs the milestones that must be reached before it starts: names of other parts or of what they announce
 * @param health answers 200 when the part is ready; a part without one announces itself by a line "Ready: name"
 */
public record Part(
        String name,
        Tier tier,
        JavaProgram program,
        Map<String, String> environment,
        List<String> needs,
        Optional<URI> health) {

    public Part {
        environment = Map.copyOf(environment);
        needs = List.copyOf(needs);
    }
}
