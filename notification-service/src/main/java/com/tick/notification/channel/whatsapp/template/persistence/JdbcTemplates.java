package com.tick.notification.channel.whatsapp.template.persistence;

import com.tick.notification.channel.whatsapp.graph.Content;
import com.tick.notification.channel.whatsapp.template.Template;
import com.tick.notification.channel.whatsapp.template.TemplateUpdate;
import com.tick.notification.channel.whatsapp.template.Templates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Transactional
class JdbcTemplates implements Templates {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcTemplates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Template> all() {
        return jdbc.sql("select * from channel_templates order by name, language limit ?")
                .param(MOST)
                .query(this::template)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Template> named(String name) {
        return jdbc.sql("select * from channel_templates where name = ? order by language limit ?")
                .params(name, MOST)
                .query(this::template)
                .list();
    }

    @Override
    public void replace(List<Template> templates, Instant now) {
        jdbc.sql("delete from channel_templates").update();
        templates.stream().limit(MOST).forEach(it -> insert(it, now));
    }

    private void insert(Template it, Instant now) {
        jdbc.sql(
                        """
                        insert into channel_templates (name, language, status, category, quality, header,
                            header_takes_value, body, footer, buttons, read_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update status = values(status)
                        """)
                .params(Arrays.asList(
                        it.name(),
                        it.language(),
                        it.status(),
                        it.category(),
                        it.quality(),
                        it.header(),
                        it.headerTakesValue(),
                        it.body(),
                        it.footer(),
                        json.writeValueAsString(it.buttons()),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC)))
                .update();
    }

    @Override
    public void told(TemplateUpdate it) {
        jdbc.sql(
                        """
                        update channel_templates set status = coalesce(?, status), quality = coalesce(?, quality),
                            category = coalesce(?, category), body = coalesce(?, body)
                        where name = ? and language = ?
                        """)
                .params(Arrays.asList(it.status(), it.quality(), it.category(), it.body(), it.name(), it.language()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Template> find(String name, String language) {
        return jdbc.sql("select * from channel_templates where name = ? and language = ?")
                .params(name, language)
                .query(this::template)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasButton(String name, String language, int index, Content.Button.Type type) {
        return find(name, language)
                .map(it -> index < it.buttons().size()
                        && it.buttons().get(index).type().equals(type.name())
                        && it.buttons().get(index).takesValue())
                .orElse(true);
    }

    private Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getString("name"),
                row.getString("language"),
                row.getString("status"),
                row.getString("category"),
                row.getString("quality"),
                row.getString("header"),
                row.getBoolean("header_takes_value"),
                row.getString("body"),
                row.getString("footer"),
                Arrays.asList(json.readValue(row.getString("buttons"), Template.Button[].class)));
    }
}
