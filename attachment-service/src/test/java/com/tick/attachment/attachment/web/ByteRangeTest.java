package com.tick.attachment.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-9,0,9", "bytes=90-,90,99", "bytes=-5,95,99", "bytes=-500,0,99", "bytes=50-5000,50,99"})
    void aSingleRangeIsReadAgainstTheSize(String header, long start, long end) {
        assertThat(ByteRange.parse(header, 100)).contains(new ByteRange(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-1,5-6", "bytes=-", "bytes=9-5", "lines=1-2", "bytes=a-b", "bytes=99999999999999999999-"
            })
    void whatIsNoSingleRangeIsIgnored(String header) {
        assertThat(ByteRange.parse(header, 100)).isEmpty();
    }

    @Test
    void aRangeBeyondTheEndCannotBeServed() {
        assertThat(ByteRange.parse("bytes=100-", 100).orElseThrow().liesWithin(100))
                .isFalse();
        assertThat(ByteRange.parse("bytes=-0", 100).orElseThrow().liesWithin(100))
                .isFalse();
    }
}
