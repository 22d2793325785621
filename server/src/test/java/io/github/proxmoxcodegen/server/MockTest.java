package io.github.proxmoxcodegen.server;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A test on a mock of the newest release that forgets everything before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MockTest {

    protected MockProxmox proxmox = started();
    protected Client root = Mocked.root(proxmox);

    /** The mock that the tests run on. */
    protected MockProxmox started() {
        return MockProxmox.start();
    }

    @BeforeEach
    void reset() {
        proxmox.reset();
    }

    @AfterAll
    void stop() {
        proxmox.close();
    }

    protected String exit(Client.Response started) {
        return Mocked.exit(root, started);
    }
}
