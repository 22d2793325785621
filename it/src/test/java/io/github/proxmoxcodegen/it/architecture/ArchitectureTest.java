package io.github.proxmoxcodegen.it.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the architecture diagram in the README, as rules. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    static final String ROOT = "io.github.proxmoxcodegen";

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RUNTIME_USES_NOTHING_OF_OURS = mayUse("runtime..", "runtime..");

    @ArchTest
    static final ArchRule RUNTIME_USES_NO_LIBRARY = classes()
            .that()
            .resideInAPackage(ROOT + ".runtime..")
            .and()
            .haveNameNotMatching(".*[.]runtime[.]record[.]Jackson.*")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ROOT + ".runtime..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule MODEL_USES_NOTHING = classes()
            .that()
            .resideInAPackage(ROOT + ".model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ROOT + ".model..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule DIAGNOSTIC_USES_NOTHING = mayUse("diagnostic..", "diagnostic..");

    @ArchTest
    static final ArchRule PATTERN = mayUse("pattern..", "pattern..", "model..");

    @ArchTest
    static final ArchRule PARSER = mayUse("parser..", "parser..", "model..", "diagnostic..", "pattern..");

    @ArchTest
    static final ArchRule SNAPSHOT =
            mayUse("snapshot..", "snapshot..", "model..", "diagnostic..", "pattern..", "parser..");

    @ArchTest
    static final ArchRule VALIDATION = mayUse("validation..", "validation..", "model..", "runtime..");

    @ArchTest
    static final ArchRule SAMPLE = mayUse("sample..", "sample..", "model..");

    @ArchTest
    static final ArchRule ONLY_VALIDATION_KNOWS_THE_RUNTIME_BESIDE_THE_MODEL = noClasses()
            .that(resideInAnyPackage(
                    ROOT + ".model..",
                    ROOT + ".diagnostic..",
                    ROOT + ".pattern..",
                    ROOT + ".parser..",
                    ROOT + ".snapshot..",
                    ROOT + ".input.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".runtime..");

    @ArchTest
    static final ArchRule INPUT = mayUse("input..", "input..", "model..", "diagnostic..", "parser..", "snapshot..");

    @ArchTest
    static final ArchRule SPECS =
            mayUse("specs..", "specs..", "model..", "diagnostic..", "parser..", "snapshot..", "input..");

    @ArchTest
    static final ArchRule EMITTER_CONTRACT = mayUse("generator.emit..", "generator.emit..", "model..");

    @ArchTest
    static final ArchRule GENERATOR =
            mayUse("generator..", "generator..", "model..", "diagnostic..", "runtime..", "validation..", "sample..");

    @ArchTest
    static final ArchRule STUBS = mayUse(
            "generator.stubs..",
            "generator.stubs..",
            "generator.records..",
            "generator.java..",
            "generator.shared..",
            "generator.emit..",
            "model..");

    @ArchTest
    static final ArchRule ONLY_GENERATED_CODE_USES_THE_RUNTIME_OF_STUBS = noClasses()
            .that(resideInAPackage(ROOT + ".."))
            .and()
            .resideOutsideOfPackage(ROOT + ".runtime.stub..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".runtime.stub..");

    /** What answers knows neither HTTP nor pages; only pages know the documents of the generator. */
    @ArchTest
    static final ArchRule SERVER_CONTRACT = mayUse("server.api..", "server.api..", "model..", "runtime..");

    @ArchTest
    static final ArchRule SERVER_STATE = mayUse("server.state..", "server.state..", "runtime..");

    @ArchTest
    static final ArchRule SERVER_AUTH =
            mayUse("server.auth..", "server.auth..", "server.api..", "server.state..", "model..", "runtime..");

    @ArchTest
    static final ArchRule SERVER_MOCK = mayUse(
            "server.mock..",
            "server.mock..",
            "server.api..",
            "server.state..",
            "server.auth..",
            "model..",
            "runtime..",
            "sample..");

    @ArchTest
    static final ArchRule SERVER_HTTP =
            mayUse("server.http..", "server.http..", "server.api..", "model..", "runtime..", "validation..");

    @ArchTest
    static final ArchRule SERVER_TLS = mayUse("server.tls..", "server.tls..");

    @ArchTest
    static final ArchRule SERVER_DATA = mayUse("server.data..", "server.data..", "server.state..", "runtime..");

    @ArchTest
    static final ArchRule SERVER_CONTROL = mayUse(
            "server.control..",
            "server.control..",
            "server.data..",
            "server.state..",
            "server.http..",
            "server.api..",
            "model..",
            "runtime..");

    @ArchTest
    static final ArchRule SERVER_JUNIT =
            mayUse("server.junit..", "server.junit..", "server", "server.data..", "specs..", "model..", "diagnostic..");

    @ArchTest
    static final ArchRule ONLY_ITS_PACKAGE_KNOWS_JUNIT = noClasses()
            .that(resideInAPackage(ROOT + ".."))
            .and()
            .resideOutsideOfPackage(ROOT + ".server.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule SERVER_PAGES = mayUse(
            "server.pages..",
            "server.pages..",
            "server.http..",
            "generator..",
            "specs..",
            "model..",
            "diagnostic..",
            "runtime.wire..");

    @ArchTest
    static final ArchRule ONLY_PAGES_KNOW_THE_GENERATOR = noClasses()
            .that(resideInAPackage(ROOT + ".server.."))
            .and()
            .resideOutsideOfPackage(ROOT + ".server.pages..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".generator..");

    @ArchTest
    static final ArchRule NOBODY_BUT_THE_FRONT_ENDS_USES_THE_SERVER = noClasses()
            .that(resideInAPackage(ROOT + ".."))
            .and()
            .resideOutsideOfPackages(ROOT + ".server..", ROOT + ".cli..", ROOT + ".maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".server..");

    @ArchTest
    static final ArchRule ONLY_OUTPUT_TOUCHES_FILES = noClasses()
            .that(resideInAPackage(ROOT + ".generator.."))
            .and()
            .resideOutsideOfPackage(ROOT + ".generator.output..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.io")
                    .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith("File")));

    @ArchTest
    static final ArchRule NOBODY_USES_THE_COMMAND = nobodyElseUses("cli..");

    @ArchTest
    static final ArchRule NOBODY_USES_THE_PLUGIN = nobodyElseUses("maven..");

    @ArchTest
    static final ArchRule MAVEN_PLUGIN =
            mayUse("maven..", "maven..", "model..", "diagnostic..", "input..", "specs..", "generator..");

    @ArchTest
    static final ArchRule PINNED_DOCUMENTS_NEED_NOTHING = classes()
            .that()
            .resideInAPackage(ROOT + ".pinned..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(ROOT + ".pinned..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .should(new BeInNullMarkedPackage())
            .because("absence is an Optional or an empty collection, and every package-info says so");

    private static ArchRule nobodyElseUses(String frontEnd) {
        return noClasses()
                .that(resideInAPackage(ROOT + ".."))
                .and()
                .resideOutsideOfPackage(ROOT + "." + frontEnd)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + frontEnd);
    }

    private static ArchRule mayUse(String subject, String... allowed) {
        String[] packages = new String[allowed.length + 1];
        for (int i = 0; i < allowed.length; i++) {
            packages[i] = ROOT + "." + allowed[i];
        }
        packages[allowed.length] = "";
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + subject)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages)
                        .or(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage(ROOT + ".."))));
    }
}
