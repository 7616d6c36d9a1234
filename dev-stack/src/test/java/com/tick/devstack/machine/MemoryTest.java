package com.tick.devstack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void sharedPagesAreReadApartFromAll() {
        var memory = Memory.parse(
                List.of("5500-7fff ---p [rollup]", "Rss:    2048 kB", "Pss:    1024 kB", "Pss_Anon: 9 kB"));

        assertThat(memory).isEqualTo(new Memory(1024 << 10, 2048 << 10));
    }

    @Test
    void thisProcessTakesSome() {
        assertThat(Memory.ofThisProcessTree().resident()).isGreaterThan(1 << 20);
    }
}
