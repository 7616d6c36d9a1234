package com.tick.benchmark.scenario;

import io.gatling.javaapi.core.ChainBuilder;

/** What can be asked of both desks, each in its own words. */
public interface DeskCalls {

    /** A customer opens a ticket without phone or file. */
    ChainBuilder create();

    /** The same with a file of 1 MB. */
    ChainBuilder createWithFile();

    /** An agent opens one of the seeded tickets. */
    ChainBuilder view();

    /** An agent answers one whose customer has no phone. */
    ChainBuilder reply();

    /** What an agent sees first: the newest 50 and how many there are in each state. */
    ChainBuilder firstPage();

    /** The 50 newest of one status. */
    ChainBuilder ofStatus(String status);

    /** The 50 tickets behind the newest 5,000. */
    ChainBuilder deepPage();
}
