package com.tick.devstack.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.infra.Folders;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedTableTest {

    @Test
    void everyLineOfTheDescriptionNamesATestThatIsThere() throws Exception {
        var repository = Folders.repositoryRoot();

        var gaps = SeedTable.gaps(Files.readString(repository.resolve("docs/seed.md")), SeedTable.tests(repository));

        assertThat(gaps).isEmpty();
    }

    @Test
    void aTestThatIsGoneIsFound() {
        var document =
                """
                | route | test |
                |---|---|
                | `GET /a` | `isThere`, `isGone` |
                | `GET /b` | some day |
                ## What is met differently
                | `GET /c` | of no account |
                """;

        assertThat(SeedTable.gaps(document, Set.of("isThere")))
                .containsExactly("no such test: isGone", "no test: | `GET /b` | some day |");
    }
}
