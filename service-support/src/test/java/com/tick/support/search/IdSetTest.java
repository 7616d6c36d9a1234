package com.tick.support.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IdSetTest {

    @Test
    void keepsWhatIsAdded() {
        var set = IdSet.of(List.of(70_000L, 1L, 65_536L, 9_000_000_000L, 1L));

        assertThat(set.stream()).containsExactly(1L, 65_536L, 70_000L, 9_000_000_000L);
        assertThat(set.size()).isEqualTo(4);
        assertThat(set.contains(65_536)).isTrue();
        assertThat(set.contains(65_537)).isFalse();
    }

    @Test
    void combinesLikeAnySets() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            var one = ids(random);
            var other = ids(random);
            var union = new TreeSet<>(one);
            union.addAll(other);
            var both = new TreeSet<>(one);
            both.retainAll(other);
            var rest = new TreeSet<>(one);
            rest.removeAll(other);

            assertThat(IdSet.of(one).or(IdSet.of(other))).isEqualTo(IdSet.of(union));
            assertThat(IdSet.of(one).and(IdSet.of(other))).isEqualTo(IdSet.of(both));
            assertThat(IdSet.of(one).without(IdSet.of(other))).isEqualTo(IdSet.of(rest));
            assertThat(IdSet.of(one).isEmpty()).isEqualTo(one.isEmpty());
        }
    }

    @Test
    void arrivesAsItWasSent() {
        var random = new SplittableRandom(8);
        var dense = new IdSet();
        for (long id = 60_000; id < 200_000; id += 3) {
            dense.add(id);
        }

        assertThat(IdSet.fromBytes(dense.toBytes())).isEqualTo(dense);
        assertThat(IdSet.fromBytes(new IdSet().toBytes())).isEqualTo(new IdSet());
        for (int round = 0; round < 50; round++) {
            var set = IdSet.of(ids(random));
            assertThat(IdSet.fromBytes(set.toBytes())).isEqualTo(set);
        }
    }

    @Test
    void addsBehindACopyWithoutTouchingIt() {
        var set = IdSet.of(List.of(1L));
        var copy = set.copy();
        set.add(2);
        copy.and(IdSet.of(List.of()));

        assertThat(set.stream()).containsExactly(1L, 2L);
        copy.add(3);
        assertThat(copy.stream()).containsExactly(3L);
    }

    private static Set<Long> ids(SplittableRandom random) {
        var ids = new TreeSet<Long>();
        int count = random.nextInt(200);
        for (int i = 0; i < count; i++) {
            ids.add(random.nextLong(1, 300_000));
        }
        return ids;
    }
}
