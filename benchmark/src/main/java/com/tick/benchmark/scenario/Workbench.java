package com.tick.benchmark.scenario;

import com.tick.benchmark.Lengths;
import com.tick.benchmark.load.LoadRun;
import com.tick.benchmark.report.Results;
import com.tick.benchmark.stack.Backlog;
import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.TickDesk;
import org.jspecify.annotations.Nullable;

/**
 * What every scenario works with.
 *
 * @param reference its calls, or null where it can't run
 * @param tickets how many there are to begin with
 */
public record Workbench(
        TickDesk desk,
        TickCalls tick,
        @Nullable ReferenceCalls reference,
        Processes processes,
        Databases databases,
        Backlog backlog,
        LoadRun load,
        Lengths lengths,
        Results results,
        int tickets) {}
