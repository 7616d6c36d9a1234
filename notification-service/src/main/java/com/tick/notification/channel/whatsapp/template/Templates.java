package com.tick.notification.channel.whatsapp.template;

import com.tick.notification.channel.whatsapp.graph.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The templates of our account, as they were when they were last read or as WhatsApp told since. */
public interface Templates {

    List<Template> all();

    /** A template in each of its languages. */
    List<Template> named(String name);

    /** What stands here is all that there is. */
    void replace(List<Template> templates, Instant now);

    /** What WhatsApp told of one template; what is null stays. */
    void told(TemplateUpdate news);

    Optional<Template> find(String name, String language);

    /** Whether a template takes a value for this button. One that was never read is taken to be as Tick's own are. */
    boolean hasButton(String name, String language, int index, Content.Button.Type type);
}
