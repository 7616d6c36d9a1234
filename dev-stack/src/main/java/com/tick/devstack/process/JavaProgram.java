package com.tick.devstack.process;

/**
 * What a part's JVM runs.
 *
 * @param name a module or a class, as the kind says
 * @param heap how much heap it may have, like 256m
 */
public record JavaProgram(Kind kind, String name, String heap) {

    /** Where the classes come from. */
    public enum Kind {
        /** The executable jar that a module's build makes. */
        MODULE,
        /** A class of this supervisor. */
        OWN_CLASS
    }

    /** The executable jar that a module's build makes. */
    public static JavaProgram ofModule(String module) {
        return new JavaProgram(Kind.MODULE, module, "256m");
    }

    /** A main class of this supervisor, on its class path. */
    public static JavaProgram ofOwnClass(Class<?> main, String heap) {
        return new JavaProgram(Kind.OWN_CLASS, main.getName(), heap);
    }
}
