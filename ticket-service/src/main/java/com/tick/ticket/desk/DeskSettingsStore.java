package com.tick.ticket.desk;

/** Keeps the one set of settings. */
public interface DeskSettingsStore {

    DeskSettings get();

    void save(DeskSettings settings);
}
