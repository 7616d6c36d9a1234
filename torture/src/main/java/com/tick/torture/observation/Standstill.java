package com.tick.torture.observation;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** What is put together from many looks is true only when nothing moved between the first and the last. */
final class Standstill {

    interface Look<T> {
        T at() throws SQLException, IOException, InterruptedException;
    }

    private Standstill() {}

    /**
     * Looks again and again until the position before and after was the same.
     *
     * @param position how far all has come
     * @throws IOException when it moved each time, for as long as this
     */
    static <T> T look(Look<?> position, Look<T> look, Duration patience)
            throws SQLException, IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        do {
            var before = position.at();
            var seen = look.at();
            if (before.equals(position.at())) {
                return seen;
            }
        } while (System.nanoTime() < end);
        throw new IOException("something moved whenever one looked, for %d s".formatted(patience.toSeconds()));
    }
}
