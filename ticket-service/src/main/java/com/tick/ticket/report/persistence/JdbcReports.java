package com.tick.ticket.report.persistence;

import com.tick.ticket.report.Period;
import com.tick.ticket.report.Reports;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true, timeout = 10)
class JdbcReports implements Reports {

    /** Nearest rank; %1$s is what ends the waiting, %2$s whose waiting it is. */
    private static final String WAITING =
            """
            with waited as (
                select %2$s as agent_id, timestampdiff(second, created_at, %1$s) as seconds
                  from ticket_milestones where %1$s >= ? and %1$s < ?),
            numbered as (
                select agent_id, seconds,
                       row_number() over (partition by agent_id order by seconds) as position,
                       count(*) over (partition by agent_id) as tickets
                  from waited)
            select n.agent_id, a.name, max(n.tickets) as tickets,
                   max(case when n.position = ceiling(n.tickets * 0.5) then n.seconds end) as median,
                   max(case when n.position = ceiling(n.tickets * 0.9) then n.seconds end) as p90
              from numbered n left join agents a on a.id = n.agent_id
             group by n.agent_id, a.name order by n.agent_id
            """;

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days come from here, because the database may know no time zones. */
    @Override
    public List<Volume> volume(Period period) {
        var days = period.days();
        var params = new ArrayList<Object>();
        days.forEach(it -> Collections.addAll(params, it.date().toString(), utc(it.start()), utc(it.end())));
        var day = " select ? as day, cast(? as datetime(6)) as begins, cast(? as datetime(6)) as ends ";
        var table = String.join("union all", Collections.nCopies(days.size(), day));
        return jdbc.sql(
                        """
                        select d.day, t.status, t.channel, count(*) as tickets
                          from (%s) d join tickets t on t.created_at >= d.begins and t.created_at < d.ends
                         group by d.day, t.status, t.channel order by d.day, t.status, t.channel
                        """
                                .formatted(table))
                .params(params)
                .query((row, number) -> new Volume(
                        LocalDate.parse(row.getString("day")),
                        row.getString("status"),
                        row.getString("channel"),
                        row.getLong("tickets")))
                .list();
    }

    @Override
    public List<Waiting> firstResponses(Period period) {
        return waiting("first_response_at", "first_response_by", period);
    }

    @Override
    public List<Waiting> resolutions(Period period) {
        return waiting("resolved_at", "resolved_by", period);
    }

    private List<Waiting> waiting(String end, String agent, Period period) {
        return Stream.of("cast(null as signed)", agent)
                .flatMap(whose -> jdbc
                        .sql(WAITING.formatted(end, whose))
                        .params(utc(period.start()), utc(period.end()))
                        .query(JdbcReports::waiting)
                        .list()
                        .stream()
                        // Closed by the customer: nobody's, and in the row of all already.
                        .filter(it -> !whose.equals(agent) || it.agentId() != null))
                .toList();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("agent_id", Long.class),
                row.getString("name"),
                row.getLong("tickets"),
                row.getLong("median"),
                row.getLong("p90"));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
