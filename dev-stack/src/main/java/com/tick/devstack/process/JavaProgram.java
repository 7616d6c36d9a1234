package com.tick.devstack.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a part's JVM runs.
 *
 * @param name a module or a class, as the kind says
 * @param heap how much heap it may have, like 256m
 * @param jvm further flags, above all of its compiler
 * @param grace how long it may take to end
 */
public record JavaProgram(Kind kind, String name, String heap, List<String> jvm, Duration grace) {

    /** What runs for a short time, or does little: the quick compiler alone, which never gets to fast code. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    /**
     * The optimizing compiler for what is really hot: a busy desk's requests, and the checksums of stored files, which take
     * ten times as long without it. Not for what a small desk does now and then: with the usual thresholds the first 1,000
     * tickets cost a third more. The figures are in docs/performance.md.
     */
    private static final List<String> FAST_WHERE_HOT = List.of(
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private static final Duration GRACE = Duration.ofSeconds(12);

    /** The gateway finishes what it has begun, then those behind it. */
    private static final Duration GRACE_OF_ALL = GRACE.multipliedBy(2).plusSeconds(1);

    public JavaProgram {
        jvm = List.copyOf(jvm);
    }

    /** Where the classes come from. */
    public enum Kind {
        /** The executable jar that a module's build makes. */
        MODULE,
        /** A class of this supervisor. */
        OWN_CLASS
    }

    /**
     * All services in one JVM, which the module all-in-one puts together.
     *
     * @param jvm what somebody wants otherwise
     */
    public static JavaProgram ofAllServices(List<String> jvm) {
        var flags = new ArrayList<>(FAST_WHERE_HOT);
        flags.addAll(jvm);
        return new JavaProgram(Kind.MODULE, "all-in-one", "512m", flags, GRACE_OF_ALL);
    }

    /** The executable jar that a module's build makes. */
    public static JavaProgram ofModule(String module) {
        return new JavaProgram(Kind.MODULE, module, "256m", QUICK, GRACE);
    }

    /** A main class of this supervisor, on its class path, for a long time. */
    public static JavaProgram ofOwnClass(Class<?> main, String heap) {
        return new JavaProgram(Kind.OWN_CLASS, main.getName(), heap, FAST_WHERE_HOT, GRACE);
    }
}
