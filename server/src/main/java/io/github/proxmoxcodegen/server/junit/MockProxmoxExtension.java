package io.github.proxmoxcodegen.server.junit;

import io.github.proxmoxcodegen.diagnostic.InvalidInputException;
import io.github.proxmoxcodegen.server.MockProxmox;
import io.github.proxmoxcodegen.server.ServerSettings;
import io.github.proxmoxcodegen.server.data.ClusterData;
import io.github.proxmoxcodegen.server.data.InvalidDataException;
import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts, resets and stops the mock of a {@link MockProxmoxTest}, and hands it to whoever has a parameter for it. */
public final class MockProxmoxExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(MockProxmoxExtension.class);

    /** For JUnit. */
    public MockProxmoxExtension() {}

    /**
     * Starts the mock, if no class around has one.
     *
     * @throws ExtensionConfigurationException when the annotation asks for what is not there
     */
    @Override
    public void beforeAll(ExtensionContext context) {
        if (find(context).isEmpty()) {
            context.getStore(NAMESPACE).put(MockProxmox.class, start(context.getRequiredTestClass()));
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        find(context).ifPresent(MockProxmox::reset);
    }

    /** Stops the mock that was started for this class; a nested class leaves alone that of the class around it. */
    @Override
    public void afterAll(ExtensionContext context) {
        MockProxmox proxmox = context.getStore(NAMESPACE).remove(MockProxmox.class, MockProxmox.class);
        if (proxmox != null) {
            proxmox.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MockProxmox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return find(context)
                .orElseThrow(() -> new ExtensionConfigurationException(
                        "the mock is there for tests of a class that has @MockProxmoxTest"));
    }

    private static Optional<MockProxmox> find(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(NAMESPACE).get(MockProxmox.class, MockProxmox.class));
    }

    private static MockProxmox start(Class<?> tests) {
        MockProxmoxTest wanted = AnnotationSupport.findAnnotation(tests, MockProxmoxTest.class)
                .orElseThrow(() -> new ExtensionConfigurationException(tests + " lacks @MockProxmoxTest"));
        try {
            ServerSettings.Builder settings = ServerSettings.builder()
                    .taskTime(Duration.ofMillis(wanted.taskMillis()))
                    .wireAuth(wanted.auth())
                    .tls(wanted.tls());
            if (!wanted.data().isEmpty()) {
                Map<String, Object> content = data(tests, wanted.data());
                settings.cluster(() -> content);
            }
            return MockProxmox.start(Specs.standard().resolve(wanted.spec()).api(), settings.build());
        } catch (InvalidInputException | InvalidDataException | IOException e) {
            throw new ExtensionConfigurationException(
                    "@MockProxmoxTest of " + tests.getName() + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> data(Class<?> tests, String name) throws IOException, InvalidDataException {
        try (InputStream in = tests.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("there is no resource '" + name + "' beside the class");
            }
            return ClusterData.read(name, in.readAllBytes());
        }
    }
}
