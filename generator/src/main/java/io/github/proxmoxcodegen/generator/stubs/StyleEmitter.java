package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.TypeSpec;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import java.util.List;

/** Writes what leads requests to bindings, in one of the styles. */
interface StyleEmitter {

    /** The types for one category, beside its interface. */
    List<TypeSpec> category(Category category, List<Operation> operations);

    /** The types for all categories together. */
    List<TypeSpec> top(List<Category> categories);
}
