package com.tick.simulator.graph;

import org.jspecify.annotations.Nullable;

/** A call the platform refuses; becomes its error body. */
public class GraphRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final @Nullable Integer subcode;
    private final String details;

    public GraphRefusal(int code, String details) {
        this(code, null, details);
    }

    public GraphRefusal(int code, @Nullable Integer subcode, String details) {
        super(code + ": " + details);
        this.code = code;
        this.subcode = subcode;
        this.details = details;
    }

    public static GraphRefusal unknownObject(String id) {
        return new GraphRefusal(
                GraphError.INVALID_PARAMETER,
                33,
                "Unsupported request. Object with ID '" + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does not support this operation");
    }

    public static GraphRefusal missing(String field) {
        return new GraphRefusal(GraphError.MISSING_PARAMETER, "The parameter " + field + " is required.");
    }

    public static GraphRefusal badValue(String field, String why) {
        return new GraphRefusal(GraphError.BAD_VALUE, "The parameter " + field + " " + why + ".");
    }

    public int code() {
        return code;
    }

    public @Nullable Integer subcode() {
        return subcode;
    }

    public String details() {
        return details;
    }
}
