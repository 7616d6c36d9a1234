package com.tick.allinone;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What one service is told. A service looks its settings up here and not in the process's environment, so it sees its
 * own password only.
 */
record ServiceSettings(Map<String, Object> values) {

    ServiceSettings {
        values = Map.copyOf(values);
    }

    /** Those in an environment that begin with the service's name, like {@code TICKET_SERVICE__DB_PASSWORD}. */
    static ServiceSettings of(String service, Map<String, String> environment) {
        var prefix = service.toUpperCase(Locale.ROOT).replace('-', '_') + "__";
        var values = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), value);
            }
        });
        return new ServiceSettings(values);
    }

    @Override
    public String toString() {
        return "ServiceSettings" + values.keySet();
    }
}
