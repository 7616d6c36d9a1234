package com.tick.support.startup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out auto-configurations by package. A service that shares its class path with others would otherwise take their
 * libraries for its own: the gateway would want a database, the others a reactive web server.
 */
class ExcludedAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String PROPERTY = "tick.excluded-auto-configurations";

    private List<String> prefixes = List.of();

    @Override
    public void setEnvironment(Environment environment) {
        prefixes = Binder.get(environment)
                .bind(PROPERTY, Bindable.listOf(String.class))
                .orElseGet(List::of);
    }

    @Override
    public boolean[] match(@Nullable String[] classNames, AutoConfigurationMetadata metadata) {
        var matches = new boolean[classNames.length];
        for (var i = 0; i < matches.length; i++) {
            var name = classNames[i];
            // what another filter has left out is null
            matches[i] = name == null || prefixes.stream().noneMatch(name::startsWith);
        }
        return matches;
    }
}
