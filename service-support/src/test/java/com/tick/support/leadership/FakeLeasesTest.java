package com.tick.support.leadership;

class FakeLeasesTest implements LeasesContract {

    private final FakeLeases leases = new FakeLeases();

    @Override
    public Leases leases() {
        return leases;
    }

    @Override
    public void leaseEnds() {
        leases.now = leases.now.plus(LEASE);
    }
}
