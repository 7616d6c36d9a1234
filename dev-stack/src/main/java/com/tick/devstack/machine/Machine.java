package com.tick.devstack.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** What must hold before anything is started. */
public final class Machine {

    private static final long LEAST_DISK = 2L << 30;

    private Machine() {}

    /** The embedded servers are programs for Linux on x64. */
    public static void checkPlatform(String system, String architecture) {
        if (!system.equals("Linux") || !architecture.equals("amd64")) {
            throw new CannotStart(("The embedded servers run on Linux x64 only, and this is %s on %s: use "
                            + "docker compose --profile simulator up instead.")
                    .formatted(system, architecture));
        }
    }

    /** A database that runs out of disk stops taking tickets; better not to start. */
    public static void checkDisk(Path folder) throws IOException {
        checkDisk(folder, Files.getFileStore(folder).getUsableSpace());
    }

    static void checkDisk(Path folder, long usable) {
        if (usable < LEAST_DISK) {
            throw new CannotStart(
                    "Only %d MB are free on the disk of %s, and Tick wants 2048 MB: make room or name another folder with --data."
                            .formatted(usable >> 20, folder));
        }
    }

    /** Each port, by what wants it, must be free on 127.0.0.1. */
    public static void checkPorts(Map<String, Integer> ports) throws IOException {
        for (var wanted : ports.entrySet()) {
            if (!isFree(wanted.getValue())) {
                throw new CannotStart(
                        "Port %d for %s is taken by another program: end that one, or move all ports, for example with PORT=6000 ./tick up."
                                .formatted(wanted.getValue(), wanted.getKey()));
            }
        }
    }

    /** Whether nobody listens on any of them. */
    public static boolean areFree(Collection<Integer> ports) throws IOException {
        for (var port : ports) {
            if (!isFree(port)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            // what a former connection left waiting is no reason to refuse
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (java.net.BindException e) {
            return false;
        }
    }
}
