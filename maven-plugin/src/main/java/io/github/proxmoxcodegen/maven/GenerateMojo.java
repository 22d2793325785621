package io.github.proxmoxcodegen.maven;

import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Generates code or documents from a spec and makes them part of the project. When nothing changed since the last build,
 * nothing is touched.
 *
 * @since 1.0.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    @Inject
    GenerateMojo(MavenBuild build, SpecLocator locator) {
        super(build, locator);
    }
}
