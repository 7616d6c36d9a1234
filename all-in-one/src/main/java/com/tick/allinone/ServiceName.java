package com.tick.allinone;

/** The service that a thread works for: known to the thread that starts a service, and inherited by all that follow. */
final class ServiceName {

    /** Library threads that serve all services belong to the one that needed them first. */
    private static final InheritableThreadLocal<String> CURRENT = new InheritableThreadLocal<>();

    private static final String NOBODY = "shared";

    private ServiceName() {}

    static String current() {
        var name = CURRENT.get();
        return name == null ? NOBODY : name;
    }

    static void set(String name) {
        CURRENT.set(name);
    }
}
