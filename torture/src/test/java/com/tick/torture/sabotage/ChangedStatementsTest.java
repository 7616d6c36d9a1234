package com.tick.torture.sabotage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedStatementsTest {

    private static final Pattern STATEMENT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"([^\"\\n]+)\"", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "FORGOTTEN_KEYS, service-support/src/main/java/com/tick/support/idempotency/IdempotencyKeys.java, 3",
        "KEYS_READ_THEN_WRITTEN, service-support/src/main/java/com/tick/support/idempotency/IdempotencyKeys.java, 3",
        "FORWARD_ONLY, service-support/src/main/java/com/tick/support/outbox/OutboxTable.java, 1",
        "TWO_RELAYS, service-support/src/main/java/com/tick/support/outbox/OutboxTable.java, 1",
        "TWO_RELAYS, service-support/src/main/java/com/tick/support/leadership/JdbcLeases.java, 2",
        "TWO_RELAYS, service-support/src/main/java/com/tick/support/leadership/Leadership.java, 1",
        "NO_INBOX, service-support/src/main/java/com/tick/support/messaging/Inbox.java, 2",
        "SKIPPED_FAILURES, service-support/src/main/java/com/tick/support/messaging/Parking.java, 1",
        "SKIPPED_FAILURES, notification-service/src/main/java/com/tick/notification/livefeed/persistence/JdbcLiveEvents.java, 1",
    })
    void eachSabotageFindsTheStatementsThatItReplaces(Sabotage which, String file, int statements) throws IOException {
        var changed = new ChangedStatements(which, met -> {});
        var code = Files.readString(Folders.repositoryRoot().resolve(file));

        var replaced = STATEMENT
                .matcher(code)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(ChangedStatementsTest::asTheDriverSeesIt)
                .filter(statement -> !changed.change(statement).equals(statement));

        assertThat(replaced).hasSize(statements);
    }

    @ParameterizedTest
    @EnumSource
    void aSabotageThatMetNothingFailsTheRun(Sabotage which, @TempDir Path folder) throws IOException {
        which.jar(folder);

        assertThatThrownBy(() -> which.requireMet(folder)).hasMessageContaining("met nothing like");
    }

    @Test
    void oneThatMetEachOfItsStatementsPasses(@TempDir Path folder) throws IOException {
        var footprints = new Footprints(folder.resolve("no_inbox-met.txt"));
        var changed = new ChangedStatements(Sabotage.NO_INBOX, footprints::leave);

        changed.change("select event_id from inbox where batch = ? and event_id in (?, ?)");
        assertThatThrownBy(() -> Sabotage.NO_INBOX.requireMet(folder)).hasMessageContaining("previous");
        changed.change("select topic, record_key, previous from inbox_streams where batch = ?");

        assertThatCode(() -> Sabotage.NO_INBOX.requireMet(folder)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void otherStatementsStayAsTheyAre(Sabotage which) {
        var other = "insert into tickets (id, name, email, mobile, status) values (?, ?, ?, ?, ?)";

        assertThat(new ChangedStatements(which, met -> {}).change(other)).isEqualTo(other);
    }

    private static String asTheDriverSeesIt(String statement) {
        return statement.replaceAll(":[a-z]+", "?");
    }
}
