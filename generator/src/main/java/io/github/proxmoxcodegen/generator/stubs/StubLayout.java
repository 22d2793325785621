package io.github.proxmoxcodegen.generator.stubs;

import com.palantir.javapoet.ClassName;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.records.Layout;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import java.util.Locale;

/** Where stubs go: what belongs to a category lies beside its records, and what leads to all categories at the top. */
final class StubLayout {

    private final Layout records;
    private final String product;

    /**
     * A layout.
     *
     * @param product what the API is called in comments
     */
    StubLayout(Layout records, String product) {
        this.records = records;
        this.product = product;
    }

    /** Where the records are. */
    Layout records() {
        return records;
    }

    /** What the API is called in comments. */
    String product() {
        return product;
    }

    /** The interface of a category. */
    ClassName api(Category category) {
        return inCategory(category, "Api");
    }

    /** What leads from operations to the interface of a category. */
    ClassName binding(Category category) {
        return inCategory(category, "Binding");
    }

    /** What belongs to a category and is no record. */
    ClassName inCategory(Category category, String suffix) {
        return ClassName.get(records.packageOf(category), JavaNames.type(category.title()) + suffix);
    }

    /** What belongs to no category. */
    ClassName atTop(String name) {
        return ClassName.get(records.root(), name);
    }

    /** What a category is called where it is a field or a method. */
    String member(Category category) {
        return JavaNames.member(category.title());
    }

    /** The method for an operation. */
    String method(Operation operation) {
        String name = records.operations().typePrefix(operation.key());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
