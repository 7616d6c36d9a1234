package com.tick.support.test;

import java.util.List;
import java.util.Map;

/** Settings that every kind of infrastructure shares; fixed, so that a failing test fails again. */
final class TestSecrets {

    static final String JWT_SECRET = "only-for-tests-5b1f0c7e9a2d4863-never-deployed";
    static final String DATABASE = "tick";
    static final String BUCKET = "tick-attachments";
    static final String USER = "ticktest";
    static final String PASSWORD = "only-for-tests-85c2e1f4";

    static final List<String> SCHEMAS = List.of(
            DATABASE + "_tickets", DATABASE + "_replies", DATABASE + "_attachments", DATABASE + "_notifications");

    static final Map<String, String> SETTINGS = Map.of(
            "DB_NAME",
            DATABASE,
            "S3_BUCKET",
            BUCKET,
            "JWT_SECRET",
            JWT_SECRET,
            "TICKET_LINK_KEY",
            "only-for-tests-link-3c9d1b7a0f2e4586-never-deployed",
            "TICK_SETTINGS_KEY",
            "only-for-tests-settings-7e4a9c0d1b2f3856-never-deployed");

    private TestSecrets() {}
}
