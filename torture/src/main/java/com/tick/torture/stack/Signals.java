package com.tick.torture.stack;

import java.io.IOException;

/** The two signals that Java cannot send. */
final class Signals {

    private Signals() {}

    static void freeze(long process) throws IOException {
        send("STOP", process);
    }

    static void thaw(long process) throws IOException {
        send("CONT", process);
    }

    private static void send(String signal, long process) throws IOException {
        var command = new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(signal, process)).start();
        try {
            if (command.waitFor() != 0) {
                throw new IOException("process %d took no SIG%s".formatted(process, signal));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while signalling " + process, e);
        }
    }
}
