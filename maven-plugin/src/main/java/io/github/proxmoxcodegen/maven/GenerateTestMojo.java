package io.github.proxmoxcodegen.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * The same as {@code generate} for the tests of the project.
 *
 * @since 1.0.0
 */
@Mojo(
        name = "generate-test",
        defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
        requiresProject = false,
        threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    @Inject
    GenerateTestMojo(MavenBuild build, SpecLocator locator) {
        super(build, locator);
    }

    @Override
    boolean test() {
        return true;
    }
}
