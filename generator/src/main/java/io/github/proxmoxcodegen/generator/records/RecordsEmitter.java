package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.generator.emit.Artifact;
import io.github.proxmoxcodegen.generator.emit.Emission;
import io.github.proxmoxcodegen.generator.emit.EmitOptions;
import io.github.proxmoxcodegen.generator.emit.Emitter;
import io.github.proxmoxcodegen.generator.emit.OutputKind;
import io.github.proxmoxcodegen.generator.emit.Selection;
import io.github.proxmoxcodegen.generator.java.SourceFiles;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.ScalarSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Emits a Java record for everything that is sent to or answered by each operation, and a registry of operations. */
public final class RecordsEmitter implements Emitter {

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Set<OutputKind> outputs() {
        return Set.of(OutputKind.JAVA_SOURCES, OutputKind.RESOURCES);
    }

    @Override
    public Optional<String> obstacle(Selection selection) {
        return ClassLimits.exceededBy(selection.part().operations().toList());
    }

    @Override
    public List<Emission> emit(Selection selection, EmitOptions options) {
        return new Run(selection, options).emit();
    }

    /** One API on its way to files. Types of operations are independent of each other, so all cores write them. */
    private static final class Run {

        private final Selection selection;
        private final Layout layout;
        private final PropertyStringNames formats;
        private final SourceFiles files;

        Run(Selection selection, EmitOptions options) {
            this.selection = selection;
            this.layout = new Layout(selection.whole(), options.packageName());
            this.formats = PropertyStringNames.of(selection.whole(), layout.types());
            this.files = new SourceFiles(options.label());
        }

        List<Emission> emit() {
            List<Operation> operations = selection.part().operations().toList();
            List<SharedType> types =
                    needed(operations).stream().filter(TypeMapper::isClass).toList();
            CompletableFuture<Artifact> schemas =
                    CompletableFuture.supplyAsync(() -> SchemaResource.of(layout, operations, types));
            List<Artifact> artifacts = new ArrayList<>(
                    operations.parallelStream().flatMap(this::operation).toList());
            artifacts.addAll(types.parallelStream()
                    .map(type -> files.type(layout.typesPackage(), shared(type)))
                    .toList());
            artifacts.add(files.type(layout.root(), RegistryEmitter.emit(layout, operations)));
            artifacts.addAll(packages(operations));
            artifacts.add(schemas.join());
            return List.of(new Emission(
                    "records/" + layout.root(), artifacts, layout.operations().notes()));
        }

        private Stream<Artifact> operation(Operation operation) {
            String location = layout.packageOf(operation.key());
            return Stream.concat(
                            Stream.of(RequestEmitter.emit(layout, formats, operation)),
                            AnswerEmitter.emit(layout, operation).stream())
                    .map(type -> files.type(location, type));
        }

        private Collection<SharedType> needed(List<Operation> operations) {
            return selection.isWhole() ? layout.types().all() : NeededTypes.of(operations, layout.types());
        }

        private TypeSpec shared(SharedType type) {
            return switch (type.kind()) {
                case ENUMERATION -> EnumEmitter.emit(layout, layout.shared(type), (ScalarSchema) type.schema());
                case PROPERTY_STRING -> PropertyStringEmitter.emit(layout, type, formats.common(type));
                case OBJECT ->
                    ResponseEmitter.emit(
                                    layout,
                                    layout.shared(type),
                                    (ObjectSchema) type.schema(),
                                    Docs.type(type.schema(), "An object in answers.") + "\n")
                            .build();
            };
        }

        private List<Artifact> packages(List<Operation> operations) {
            List<Artifact> artifacts = new ArrayList<>();
            artifacts.add(files.packageInfo(layout.root(), "The registry of the operations of " + product() + "."));
            artifacts.add(files.packageInfo(
                    layout.typesPackage(), "Types that several operations of " + product() + " share."));
            Set<Category> categories = new TreeSet<>();
            operations.forEach(
                    operation -> categories.add(Category.of(selection.whole().product(), operation.path())));
            for (Category category : categories) {
                artifacts.add(files.packageInfo(
                        layout.packageOf(category),
                        "What is sent to and answered by the operations of " + product() + " in the category "
                                + category.title() + "."));
            }
            return artifacts;
        }

        private String product() {
            return selection.whole().product().displayName();
        }
    }
}
