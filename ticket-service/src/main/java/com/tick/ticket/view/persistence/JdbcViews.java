package com.tick.ticket.view.persistence;

import com.tick.ticket.view.View;
import com.tick.ticket.view.View.Definition;
import com.tick.ticket.view.View.Scope;
import com.tick.ticket.view.Views;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class JdbcViews implements Views {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcViews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<View> seenBy(@Nullable Long agentId) {
        return jdbc.sql("select * from views where scope = 'everybody' or agent_id = :agent order by name, id limit "
                        + MOST)
                .param("agent", agentId)
                .query(this::view)
                .list();
    }

    @Override
    public Optional<View> find(long id) {
        return jdbc.sql("select * from views where id = ?")
                .param(id)
                .query(this::view)
                .optional();
    }

    @Override
    public int count(@Nullable Long agentId, Scope scope) {
        return jdbc.sql(
                        """
                        select count(*) from views where scope = :scope and (:scope = 'everybody' or agent_id = :agent)
                        """)
                .param("scope", wireName(scope))
                .param("agent", agentId)
                .query(Integer.class)
                .single();
    }

    @Override
    public long add(@Nullable Long agentId, Definition definition, Instant now) {
        var key = new GeneratedKeyHolder();
        written(
                        """
                        insert into views (agent_id, name, scope, filter, sort, columns_shown, updated_at)
                        values (:agent, :name, :scope, :filter, :sort, :columns, :now)
                        """,
                        definition,
                        now)
                .param("agent", agentId)
                .update(key);
        return Objects.requireNonNull(key.getKey(), "the database gave the view no id")
                .longValue();
    }

    @Override
    public void change(long id, Definition definition, Instant now) {
        written(
                        """
                        update views set name = :name, scope = :scope, filter = :filter, sort = :sort,
                                         columns_shown = :columns, updated_at = :now
                         where id = :id
                        """,
                        definition,
                        now)
                .param("id", id)
                .update();
    }

    @Override
    public void remove(long id) {
        jdbc.sql("delete from views where id = ?").param(id).update();
    }

    private JdbcClient.StatementSpec written(String sql, Definition definition, Instant now) {
        return jdbc.sql(sql)
                .param("name", definition.name())
                .param("scope", wireName(definition.scope()))
                .param("filter", json.writeValueAsString(definition.filter()))
                .param("sort", definition.sort())
                .param("columns", String.join(",", definition.columns()))
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private View view(ResultSet row, int number) throws SQLException {
        var columns = row.getString("columns_shown");
        return new View(
                row.getLong("id"),
                row.getObject("agent_id", Long.class),
                new Definition(
                        row.getString("name"),
                        Scope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
                        json.readValue(row.getString("filter"), new TypeReference<Map<String, List<String>>>() {}),
                        row.getString("sort"),
                        columns.isEmpty() ? List.of() : List.of(columns.split(","))));
    }

    private static String wireName(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
