package com.tick.simulator.graph;

import java.util.Map;

/** The error codes the simulator can answer with, and the HTTP status and title they come under. */
public record GraphError(int code, int status, String title) {
    public static final int INVALID_TOKEN = 190;
    public static final int NO_PERMISSION = 200;
    public static final int INVALID_PARAMETER = 100;
    public static final int MISSING_PARAMETER = 131008;
    public static final int BAD_VALUE = 131009;
    public static final int WINDOW_CLOSED = 131047;
    public static final int UNDELIVERABLE = 131026;

    private static final Map<Integer, GraphError> KNOWN = Map.ofEntries(
            entry(1, 400, "API Unknown"),
            entry(2, 503, "API Service"),
            entry(4, 400, "API Too Many Calls"),
            entry(10, 403, "Permission Denied"),
            entry(33, 400, "Parameter value is not valid"),
            entry(INVALID_PARAMETER, 400, "Invalid parameter"),
            entry(INVALID_TOKEN, 401, "Access token has expired"),
            entry(NO_PERMISSION, 403, "API Permission"),
            entry(368, 403, "Temporarily blocked for policies violations"),
            entry(2500, 400, "Unknown path components"),
            entry(2635, 400, "You are calling a deprecated version of the API"),
            entry(80007, 400, "Rate limit issues"),
            entry(130429, 400, "Rate limit hit"),
            entry(130472, 400, "User's number is part of an experiment"),
            entry(130497, 403, "Business account is restricted from messaging users in this country"),
            entry(131000, 500, "Something went wrong"),
            entry(131005, 403, "Access denied"),
            entry(MISSING_PARAMETER, 400, "Required parameter is missing"),
            entry(BAD_VALUE, 400, "Parameter value is not valid"),
            entry(131016, 500, "Service unavailable"),
            entry(131021, 400, "Recipient cannot be sender"),
            entry(UNDELIVERABLE, 400, "Message undeliverable"),
            entry(131030, 400, "Recipient phone number not in allowed list"),
            entry(131031, 403, "Account has been locked"),
            entry(131037, 400, "Display name approval required"),
            entry(131042, 400, "Business eligibility payment issue"),
            entry(131045, 500, "Incorrect certificate"),
            entry(WINDOW_CLOSED, 400, "Re-engagement message"),
            entry(131048, 400, "Spam rate limit hit"),
            entry(131049, 400, "Message was not delivered to maintain healthy ecosystem engagement"),
            entry(131050, 400, "User has stopped marketing messages"),
            entry(131051, 400, "Unsupported message type"),
            entry(131052, 400, "Media download error"),
            entry(131053, 400, "Media upload error"),
            entry(131056, 400, "Pair rate limit hit"),
            entry(131057, 500, "Account in maintenance mode"),
            entry(132000, 400, "Template parameter count mismatch"),
            entry(132001, 404, "Template does not exist"),
            entry(132012, 400, "Template parameter format mismatch"),
            entry(132018, 400, "Template parameter is not valid"),
            entry(132015, 400, "Template is paused"),
            entry(132016, 400, "Template is disabled"),
            entry(133004, 503, "Server temporarily unavailable"),
            entry(133010, 400, "Phone number not registered"),
            entry(137000, 400, "Recipient identity key hash mismatch"));

    public static GraphError of(int code) {
        return KNOWN.getOrDefault(code, new GraphError(code, 400, "Error"));
    }

    private static Map.Entry<Integer, GraphError> entry(int code, int status, String title) {
        return Map.entry(code, new GraphError(code, status, title));
    }
}
