package com.tick.devstack.machine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void aTakenPortIsNamedWithWhatWantsIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Machine.checkPorts(Map.of("the gateway", taken.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d for the gateway is taken", taken.getLocalPort());
        }
    }

    @Test
    void aSystemThatTheServersDoNotRunOnIsPointedToContainers() {
        assertThatThrownBy(() -> Machine.checkPlatform("Mac OS X", "aarch64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("docker compose");
        assertThatCode(() -> Machine.checkPlatform("Linux", "amd64")).doesNotThrowAnyException();
    }

    @Test
    void aDiskThatIsNearlyFullIsRefused() {
        assertThatThrownBy(() -> Machine.checkDisk(Path.of("/data"), 512L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Only 512 MB are free");
    }
}
