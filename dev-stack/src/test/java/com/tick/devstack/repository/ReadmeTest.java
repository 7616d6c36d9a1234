package com.tick.devstack.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.devstack.repository.Diagram.Arrow;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The first page a newcomer reads says what the code does. */
class ReadmeTest {

    private static final String README = Repository.read("README.md");

    @Test
    void theTopicTableSaysWhatTheCodeDoes() {
        assertThat(TopicTable.documentedIn(README)).isEqualTo(TopicTable.ofTheCode());
    }

    @Test
    void theDiagramSaysWhatTheTableSays() {
        var expected = new HashSet<Arrow>();
        var table = TopicTable.documentedIn(README);
        table.publishers().forEach((topic, services) -> services.forEach(it -> expected.add(new Arrow(it, topic))));
        table.listeners().forEach((topic, services) -> services.forEach(it -> expected.add(new Arrow(topic, it))));

        var drawn = Diagram.in(README).arrows().stream()
                .filter(it -> it.from().startsWith("tick.") || it.to().startsWith("tick."));

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Look-ups from one service to another are dashed; solid arrows between services would be commands by HTTP. */
    @Test
    void solidArrowsBetweenServicesGoThroughTopics() {
        var services = Set.of("ticket-service", "reply-service", "attachment-service", "notification-service");

        assertThat(Diagram.in(README).arrows())
                .isNotEmpty()
                .noneMatch(it -> services.contains(it.from()) && services.contains(it.to()));
    }

    @Test
    void itIsReadInTwoMinutes() {
        assertThat(README.lines().count()).isLessThanOrEqualTo(120);
    }

    @Test
    void aRowThatTheCodeDoesNotKnowIsFound() {
        var wrong = README.replace(
                "| `tick.attachment.events` | attachment-service |", "| `tick.attachment.events` | reply-service |");

        assertThat(TopicTable.documentedIn(wrong)).isNotEqualTo(TopicTable.ofTheCode());
    }
}
