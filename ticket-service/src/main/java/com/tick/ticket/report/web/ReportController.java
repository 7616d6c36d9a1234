package com.tick.ticket.report.web;

import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import com.tick.ticket.report.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many tickets came, and how long customers waited. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

    private final Reports reports;
    private final Clock clock;

    ReportController(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping("/volume")
    @Allow("viewer")
    @Operation(
            summary = "How many tickets were opened, by day, status and channel",
            description = "Statuses as of now.")
    @ApiResponse(
            responseCode = "200",
            description = "Every day of the period, also without tickets",
            useReturnTypeSchema = true)
    Answer<VolumeReport> volume(@ParameterObject PeriodRequest request) {
        var period = request.period(clock);
        return Answer.of(VolumeReport.of(period, reports.volume(period)));
    }

    @GetMapping("/response-times")
    @Allow("viewer")
    @Operation(
            summary = "How long customers waited for the first answer and until their tickets were closed",
            description =
                    "By when the waiting ended. Internal notes are no answers; a ticket that was opened again counts"
                            + " once it is closed again.")
    @ApiResponse(
            responseCode = "200",
            description = "Of all tickets together, and by agent",
            useReturnTypeSchema = true)
    Answer<ResponseTimesReport> responseTimes(@ParameterObject PeriodRequest request) {
        var period = request.period(clock);
        return Answer.of(ResponseTimesReport.of(period, reports.firstResponses(period), reports.resolutions(period)));
    }
}
