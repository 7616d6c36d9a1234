package com.tick.support.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of numbers of rows, such as all tickets that say a word: a bit each, in blocks that are there only when needed. Millions
 * are added, intersected and sent in milliseconds.
 */
public final class IdSet {

    private static final int BITS = 16;
    private static final int WORDS = 1 << (BITS - 6);
    private static final int MASK = (1 << BITS) - 1;

    /** Up to so many in a block are sent one by one, as two bytes each. */
    private static final int FEW = WORDS * 4;

    private final TreeMap<Long, long[]> blocks = new TreeMap<>();
    private long lastBlock = -1;
    private long @Nullable [] last;

    public static IdSet of(Collection<Long> ids) {
        var set = new IdSet();
        ids.forEach(set::add);
        return set;
    }

    public void add(long id) {
        var block = last;
        if (block == null || id >>> BITS != lastBlock) {
            lastBlock = id >>> BITS;
            block = blocks.computeIfAbsent(lastBlock, missing -> new long[WORDS]);
            last = block;
        }
        int place = (int) (id & MASK);
        block[place >>> 6] |= 1L << place;
    }

    public boolean contains(long id) {
        var block = blocks.get(id >>> BITS);
        int place = (int) (id & MASK);
        return block != null && (block[place >>> 6] & (1L << place)) != 0;
    }

    /** Adds what another set has. */
    public IdSet or(IdSet other) {
        other.blocks.forEach((key, theirs) -> {
            var ours = blocks.computeIfAbsent(key, missing -> new long[WORDS]);
            for (int i = 0; i < WORDS; i++) {
                ours[i] |= theirs[i];
            }
        });
        return this;
    }

    /** Keeps what another set has too. */
    public IdSet and(IdSet other) {
        last = null;
        blocks.entrySet().removeIf(entry -> {
            var theirs = other.blocks.get(entry.getKey());
            for (int i = 0; theirs != null && i < WORDS; i++) {
                entry.getValue()[i] &= theirs[i];
            }
            return theirs == null;
        });
        return this;
    }

    /** Removes what another set has. */
    public IdSet without(IdSet other) {
        other.blocks.forEach((key, theirs) -> {
            var ours = blocks.get(key);
            for (int i = 0; ours != null && i < WORDS; i++) {
                ours[i] &= ~theirs[i];
            }
        });
        return this;
    }

    public IdSet copy() {
        return new IdSet().or(this);
    }

    public long size() {
        return blocks.values().stream().mapToLong(IdSet::count).sum();
    }

    public boolean isEmpty() {
        return blocks.values().stream().allMatch(block -> count(block) == 0);
    }

    /** In ascending order. */
    public LongStream stream() {
        return blocks.entrySet().stream().flatMapToLong(entry -> LongStream.range(0, MASK + 1L)
                .filter(place -> (entry.getValue()[(int) place >>> 6] & (1L << place)) != 0)
                .map(place -> (entry.getKey() << BITS) | place));
    }

    /** For another service: blocks, each with its number and either its few members or all of its bits. */
    public byte[] toBytes() {
        var bytes = ByteBuffer.allocate(
                blocks.values().stream().mapToInt(IdSet::encodedLength).sum());
        blocks.forEach((key, block) -> write(bytes, key, block));
        return bytes.array();
    }

    public static IdSet fromBytes(byte[] encoded) {
        var set = new IdSet();
        var bytes = ByteBuffer.wrap(encoded);
        while (bytes.hasRemaining()) {
            long key = bytes.getLong();
            int count = bytes.getInt();
            if (count > FEW) {
                var block = new long[WORDS];
                bytes.asLongBuffer().get(block);
                bytes.position(bytes.position() + WORDS * Long.BYTES);
                set.blocks.put(key, block);
            } else {
                for (int i = 0; i < count; i++) {
                    set.add((key << BITS) | (bytes.getShort() & MASK));
                }
            }
        }
        return set;
    }

    private static void write(ByteBuffer bytes, long key, long[] block) {
        int count = count(block);
        bytes.putLong(key).putInt(count);
        if (count > FEW) {
            bytes.asLongBuffer().put(block);
            bytes.position(bytes.position() + WORDS * Long.BYTES);
            return;
        }
        for (int word = 0; word < WORDS; word++) {
            for (long bits = block[word]; bits != 0; bits &= bits - 1) {
                bytes.putShort((short) ((word << 6) | Long.numberOfTrailingZeros(bits)));
            }
        }
    }

    private static int encodedLength(long[] block) {
        int count = count(block);
        return Long.BYTES + Integer.BYTES + (count > FEW ? WORDS * Long.BYTES : count * Short.BYTES);
    }

    private static int count(long[] block) {
        return Arrays.stream(block).mapToInt(Long::bitCount).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdSet set
                && Arrays.equals(stream().toArray(), set.stream().toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stream().toArray());
    }

    @Override
    public String toString() {
        return stream().limit(20).boxed().toList() + (size() > 20 ? "…" : "");
    }
}
