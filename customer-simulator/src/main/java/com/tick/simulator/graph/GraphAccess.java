package com.tick.simulator.graph;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.behaviour.Switches;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first checks of every call, in the platform's order: version, token present, token right, token's rights, object. */
@Component
public class GraphAccess {
    private final SimulatorSettings settings;
    private final Switches switches;

    GraphAccess(SimulatorSettings settings, Switches switches) {
        this.settings = settings;
        this.switches = switches;
    }

    /** For calls on the business number. */
    public void number(String version, @Nullable String authorization, String id) {
        any(version, authorization);
        if (!settings.owns(id)) throw GraphRefusal.unknownObject(id);
    }

    /** For calls on the business account. */
    public void account(String version, @Nullable String authorization, String id) {
        any(version, authorization);
        if (!id.equals(settings.wabaId())) throw GraphRefusal.unknownObject(id);
    }

    /** For calls on any object. */
    public void any(String version, @Nullable String authorization) {
        version(version);
        token(authorization);
    }

    /** For downloads, which have no version in their path. */
    public void token(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith("bearer "))
            throw new GraphRefusal(GraphError.INVALID_TOKEN, "An access token is required to request this resource.");
        var token = authorization.substring("bearer ".length()).strip();
        if (SimulatorSettings.looksReal(token))
            throw new GraphRefusal(
                    GraphError.INVALID_TOKEN, "This is a simulator: do not send it a real access token.");
        if (token.equals(switches.current().tokenWithoutAsset()))
            throw new GraphRefusal(GraphError.NO_PERMISSION, "The token has no permission for this object.");
        if (!token.equals(settings.accessToken()))
            throw new GraphRefusal(GraphError.INVALID_TOKEN, "Cannot parse access token.");
    }

    private void version(String version) {
        var behaviour = switches.current();
        if (behaviour.expiredVersionFails() && Double.parseDouble(version.substring(1)) < behaviour.oldestVersion())
            throw new GraphRefusal(2635, "You are calling a deprecated version of the API.");
    }
}
