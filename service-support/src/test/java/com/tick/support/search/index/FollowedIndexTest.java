package com.tick.support.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.search.SearchQuery;
import com.tick.support.search.index.TextIndex.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;

class FollowedIndexTest {

    @TempDir
    Path folder;

    private final RowsInMemory table = new RowsInMemory();
    private FollowedIndex index;

    @BeforeEach
    void open() throws IOException {
        index = opened("one");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private FollowedIndex opened(String name) throws IOException {
        return new FollowedIndex(
                folder.resolve(name), table, TransactionOperations.withoutTransaction(), Clock.systemUTC());
    }

    @ParameterizedTest
    @MethodSource("com.tick.support.search.Searches#found")
    void findsWhatIsSaid(String typed, String said) throws IOException {
        table.say(1, 7, said);

        assertThat(found(typed)).containsExactly(7);
    }

    @ParameterizedTest
    @MethodSource("com.tick.support.search.Searches#notFound")
    void doesNotFindWhatIsNotSaid(String typed, String said) throws IOException {
        table.say(1, 7, said);

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void whatIsEditedIsFoundByWhatItSaysNow() throws IOException {
        table.say(1, 7, "The password is hunter2");
        table.say(2, 8, "hunter");
        assertThat(found("hunter")).containsExactly(7, 8);

        table.rows.put(1L, new TextDocument(1, 7, List.of(), List.of("The password is gone"), List.of()));
        table.changed.add(1, 1);

        assertThat(found("hunter")).containsExactly(8);
        assertThat(found("gone")).containsExactly(7);
    }

    @Test
    void whatIsDeletedIsNotFound() throws IOException {
        table.say(1, 7, "printer");
        assertThat(found("printer")).containsExactly(7);

        table.rows.remove(1L);
        table.changed.add(1, 1);

        assertThat(found("printer")).isEmpty();
        index.commit("x");
        assertThat(index.<Integer>search(TextIndex::documents)).isZero();
    }

    @Test
    void whatIsCommittedOutOfOrderIsFoundToo() throws IOException {
        table.say(1, 1, "printer");
        table.say(4, 4, "printer");
        assertThat(found("printer")).containsExactly(1, 4);

        table.say(3, 3, "printer");
        assertThat(found("printer")).containsExactly(1, 3, 4);
        table.say(2, 2, "printer");
        assertThat(found("printer")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void afterARestartNothingIsMissing() throws IOException {
        table.say(1, 1, "printer");
        table.say(3, 3, "printer");
        assertThat(found("printer")).containsExactly(1, 3);
        index.commit("made");
        index.close();
        table.say(2, 2, "printer");
        table.say(4, 4, "printer");

        index = opened("one");

        assertThat(index.madeFor()).isEqualTo("made");
        assertThat(index.isAheadOfItsTables()).isFalse();
        assertThat(found("printer")).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCrashLosesNothingThatWasNotCommitted() throws IOException {
        table.say(1, 1, "printer");
        found("printer");
        index.commit("made");
        table.say(2, 2, "printer");
        found("printer");
        index.close();

        index = opened("one");

        assertThat(found("printer")).containsExactly(1, 2);
    }

    @Test
    void tablesThatWentBackAreNoticed() throws IOException {
        table.say(1, 1, "printer");
        table.say(2, 2, "printer");
        found("printer");

        table.added.after(1, 1).forEach(entry -> table.rows.remove(entry.id()));
        var restored = new RowsInMemory();
        restored.say(1, 1, "printer");
        index.commit("made");
        index.close();
        index = new FollowedIndex(
                folder.resolve("one"), restored, TransactionOperations.withoutTransaction(), Clock.systemUTC());

        assertThat(index.isAheadOfItsTables()).isTrue();
    }

    @Test
    void copiesFollowTheSameTablesByThemselves() throws IOException {
        try (var other = opened("two")) {
            for (int id = 1; id <= 50; id++) {
                table.say(id, id, "printer");
                (id % 2 == 0 ? index : other).catchUp(7);
            }

            assertThat(found(index, "printer"))
                    .isEqualTo(found(other, "printer"))
                    .hasSize(50);
        }
    }

    @Test
    void theBestRowSaysMostOfTheWordsAndIsTheNewest() throws IOException {
        table.say(1, 7, "printer on fire");
        table.say(2, 7, "printer on fire again");
        table.say(3, 7, "just the printer");
        table.say(4, 8, "fire");
        table.say(5, 9, "printer");
        index.catchUp(100);

        var best = index.search(now -> now.best(SearchQuery.parse("fire printer"), List.of(7L, 8L, 10L)));

        assertThat(best).hasSize(2).containsEntry(7L, 2L).containsEntry(8L, 4L);
    }

    @Test
    void theWordItselfIsToldFromItsBeginning() throws IOException {
        table.say(1, 1, "print");
        table.say(2, 2, "printer");
        index.catchUp(100);

        var print = index.search(now -> now.matches(SearchQuery.parse("print"), Part.WHOLE))
                .get(0);

        assertThat(print.exactly().stream()).containsExactly(1L);
        assertThat(print.all().stream()).containsExactly(1L, 2L);
    }

    private long[] found(String typed) throws IOException {
        return found(index, typed);
    }

    private static long[] found(FollowedIndex index, String typed) throws IOException {
        while (index.catchUp(100)) {
            // until nothing is left to read
        }
        var words = index.search(now -> now.matches(SearchQuery.parse(typed), Part.WHOLE));
        return words.stream()
                .map(word -> word.all().copy())
                .reduce((one, other) -> one.and(other))
                .map(ids -> ids.stream())
                .orElse(LongStream.empty())
                .toArray();
    }
}
