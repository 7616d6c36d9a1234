package com.tick.ticket.view;

import com.tick.support.error.Invalid;

/** A program signs in as nobody, so nobody would see its personal view. */
public final class PersonalViewOfProgramException extends Invalid {

    PersonalViewOfProgramException() {
        super("personal-view-of-program", "scope: must be everybody when an API token saves the view.", "scope");
    }
}
