package com.tick.devstack.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** All services may share one class path, where two files of one name would hide each other. */
class ResourceNamesTest {

    @Test
    void noTwoModulesHaveAResourceOfTheSameName() {
        var modulesByName = new TreeMap<String, ArrayList<String>>();
        for (var file : Repository.find(Repository.root(), "*")) {
            var path = Repository.root().relativize(file).toString().replace('\\', '/');
            var parts = path.split("/src/main/resources/", 2);
            // Spring merges what stands in META-INF
            if (parts.length == 2 && !parts[1].startsWith("META-INF/")) {
                modulesByName
                        .computeIfAbsent(parts[1], name -> new ArrayList<>())
                        .add(parts[0]);
            }
        }

        assertThat(modulesByName).containsKeys("ticket-service.yml", "db/migration/ticket/V1__tickets_and_agents.sql");
        assertThat(modulesByName.values())
                .allSatisfy(modules -> assertThat(modules).hasSize(1));
    }

    @Test
    void migrationsLieInTheFolderOfTheirService() {
        var migrations = Repository.find(Repository.root(), "V*.sql").stream()
                .map(file -> Repository.root().relativize(file).toString().replace('\\', '/'))
                .filter(path -> path.contains("-service/src/main/resources/"))
                .toList();

        assertThat(migrations)
                .isNotEmpty()
                .allMatch(path -> path.matches("([a-z]+)-service/src/main/resources/db/migration/\\1/[^/]+"));
    }

    @Test
    void noServiceKeepsItsSettingsUnderTheCommonName() {
        assertThat(Repository.find(Repository.root(), "application.{yml,yaml,properties}"))
                .noneMatch(file -> file.toString().contains("/src/main/"));
    }
}
