package com.tick.torture.sabotage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedStatementsTest {

    private static final Pattern STATEMENT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"([^\"\\n]+)\"", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "forgotten-keys, idempotency/IdempotencyKeys.java, 3",
        "forward-only, outbox/OutboxTable.java, 1",
    })
    void eachSabotageFindsTheStatementsThatItReplaces(String which, String file, int statements) throws IOException {
        var changed = new ChangedStatements(which);
        var code = Files.readString(Folders.repositoryRoot()
                .resolve("service-support/src/main/java/com/tick/support")
                .resolve(file));

        var replaced = STATEMENT
                .matcher(code)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(statement -> !changed.change(statement).equals(statement));

        assertThat(replaced).hasSize(statements);
    }

    @ParameterizedTest
    @CsvSource({"forgotten-keys", "forward-only"})
    void otherStatementsStayAsTheyAre(String which) {
        var other = "insert into tickets (id, name, email, mobile, status) values (?, ?, ?, ?, ?)";

        assertThat(new ChangedStatements(which).change(other)).isEqualTo(other);
    }
}
