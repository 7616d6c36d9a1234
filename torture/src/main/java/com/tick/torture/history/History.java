package com.tick.torture.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Everything that was asked and answered; each line goes to a file before and after the asking, never changed. */
public final class History implements AutoCloseable {

    private final BufferedWriter file;
    private final String run;
    private final Map<Long, Operation> operations = new LinkedHashMap<>();
    private String round = "";

    /**
     * A history without operations.
     *
     * @param run makes the texts of this run differ from those of all others
     */
    public History(Path file, String run) throws IOException {
        this.file = Files.newBufferedWriter(file);
        this.run = run;
    }

    /** What is asked from now on belongs to this fault. */
    public synchronized void begin(String next) {
        round = next;
    }

    /** A text that nobody has used; it has what encodings break on. */
    private String text(String about) {
        return "%s [%s-%d] Größe „42“ 🛠".formatted(about, run, operations.size() + 1);
    }

    /** Something is about to be asked. */
    public synchronized Operation invoke(Kind kind, String about, long ticket, @Nullable String fileHash) {
        var id = operations.size() + 1L;
        var text = kind.leavesText() ? text(about) : about;
        var asked = new Operation(id, round, kind, text, ticket, fileHash, Outcome.OPEN, 0, 0, 0);
        operations.put(id, asked);
        write(asked, "invoke");
        return asked;
    }

    /** It was answered, or given up. */
    public synchronized void end(Operation operation, Outcome outcome, int status, long result) {
        var ended = operation.ended(outcome, status, result, System.nanoTime());
        operations.put(operation.id(), ended);
        write(ended, outcome.name().toLowerCase(Locale.ROOT));
    }

    /** As it stands now, in the order of the asking. */
    public synchronized List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    /** When the first operation after this moment of the monotonic clock was acknowledged. */
    public synchronized OptionalLong firstAcknowledgedAfter(long moment) {
        return operations.values().stream()
                .filter(it -> it.acknowledged() && it.endedAt() >= moment)
                .mapToLong(Operation::endedAt)
                .min();
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    private void write(Operation it, String what) {
        try {
            file.write("%d %s %s %s %d ticket=%d status=%d result=%d file=%s\n"
                    .formatted(
                            System.currentTimeMillis(),
                            it.round(),
                            what,
                            it.kind(),
                            it.id(),
                            it.ticket(),
                            it.status(),
                            it.result(),
                            it.fileHash()));
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
