package com.tick.ticket.view;

import com.tick.ticket.view.View.Definition;
import com.tick.ticket.view.View.Scope;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent saves a list of tickets under a name, changes it, or deletes it. */
@Service
public class SaveView {

    /** @param agentId null for a program with a token, which can have views for everybody only */
    public record By(@Nullable Long agentId, boolean admin) {}

    private final Views views;
    private final Clock clock;

    SaveView(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** The number of the new view. */
    @Transactional
    public long add(Definition definition, By by) {
        refusePersonalOfNobody(definition, by);
        if (views.count(by.agentId(), definition.scope()) >= TooManyViewsException.MOST) {
            throw new TooManyViewsException();
        }
        return views.add(by.agentId(), definition, clock.instant());
    }

    @Transactional
    public void change(long id, Definition definition, By by) {
        var view = changeable(id, by);
        // An admin who changes what somebody else saved for everybody would take it away from all others.
        if (definition.scope() == Scope.PERSONAL && !view.isOf(by.agentId())) {
            throw new ViewOfSomebodyElseException();
        }
        views.change(id, definition, clock.instant());
    }

    /** Also when it is gone already. */
    @Transactional
    public void remove(long id, By by) {
        if (views.find(id).filter(it -> it.isSeenBy(by.agentId())).isPresent()) {
            views.remove(changeable(id, by).id());
        }
    }

    private View changeable(long id, By by) {
        var view =
                views.find(id).filter(it -> it.isSeenBy(by.agentId())).orElseThrow(() -> new ViewNotFoundException(id));
        if (!view.mayBeChangedBy(by.agentId(), by.admin())) {
            throw new ViewOfSomebodyElseException();
        }
        return view;
    }

    private static void refusePersonalOfNobody(Definition definition, By by) {
        if (definition.scope() == Scope.PERSONAL && by.agentId() == null) {
            throw new PersonalViewOfProgramException();
        }
    }
}
