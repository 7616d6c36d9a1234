package com.tick.support.leadership;

/** A leadership that nobody was elected for. */
public final class TestLeadership {

    private final Leadership leadership;

    public TestLeadership(long epoch) {
        this("outbox", epoch);
    }

    public TestLeadership(String role, long epoch) {
        this.leadership = new Leadership(role, epoch, () -> 0, 1);
    }

    public Leadership held() {
        return leadership;
    }

    public void end() {
        leadership.end();
    }
}
