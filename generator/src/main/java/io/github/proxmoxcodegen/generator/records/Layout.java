package io.github.proxmoxcodegen.generator.records;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.proxmoxcodegen.generator.java.JavaNames;
import io.github.proxmoxcodegen.generator.shared.OperationNames;
import io.github.proxmoxcodegen.generator.shared.SharedType;
import io.github.proxmoxcodegen.generator.shared.SharedTypes;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.Category;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationKey;
import io.github.proxmoxcodegen.model.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where everything goes: packages and names of the generated classes. What belongs to one operation lies in the package of
 * its category and is named after it; what several share lies in the package {@code types}; the registry lies at the top.
 */
public final class Layout {

    /** Names that generated classes use for something else; a shared type gets a longer name instead. */
    static final Set<String> RESERVED = Set.of(
            "BigDecimal",
            "Boolean",
            "BoundedPattern",
            "Builder",
            "Class",
            "Collections",
            "Defaults",
            "Double",
            "Draft",
            "Elements",
            "Enum",
            "EnumType",
            "FieldReader",
            "Formats",
            "Integer",
            "JsonSchemaResource",
            "LinkedHashMap",
            "List",
            "Long",
            "Map",
            "Nullable",
            "Object",
            "Operations",
            "Optional",
            "Override",
            "PropertyReader",
            "PropertyStringDefinition",
            "PropertyStringRecord",
            "PropertyStringType",
            "Record",
            "RequestReader",
            "RequestRecord",
            "ResponseReader",
            "ResponseRecord",
            "ResponseType",
            "ScalarRule",
            "ScalarType",
            "SortedMap",
            "String",
            "TextPattern",
            "Validated",
            "ValueType",
            "ValueTypes",
            "WireMap",
            "WireValue");

    private final Api api;
    private final String root;
    private final OperationNames operations;
    private final SharedTypes types;
    private final PropertyStringCode code;

    /**
     * The layout for an API.
     *
     * @param root the package at the top
     */
    public Layout(Api api, String root) {
        this.api = api;
        this.root = root;
        this.operations = OperationNames.of(api);
        this.types = SharedTypes.of(api, operations, RESERVED);
        this.code = new PropertyStringCode(api.product());
    }

    /** The API that is laid out. */
    Api api() {
        return api;
    }

    /** The names of operations. */
    public OperationNames operations() {
        return operations;
    }

    /** The types that several operations share. */
    public SharedTypes types() {
        return types;
    }

    /** What writes rules for this API. */
    PropertyStringCode code() {
        return code;
    }

    /** The package at the top. */
    public String root() {
        return root;
    }

    /** The package of shared types. */
    public String typesPackage() {
        return root + ".types";
    }

    /** The package of an operation's category. */
    public String packageOf(OperationKey operation) {
        return packageOf(Category.of(api.product(), operation.path()));
    }

    /** The package of a category. */
    public String packageOf(Category category) {
        return root + "." + JavaNames.packageSegment(category.title());
    }

    /** The record of everything that is sent to an operation. */
    public ClassName request(Operation operation) {
        return ClassName.get(packageOf(operation.key()), operations.request(operation.key()));
    }

    /** The class that reads the answer of an operation. */
    public ClassName response(Operation operation) {
        return ClassName.get(packageOf(operation.key()), operations.response(operation.key()));
    }

    /** The record of an element of the list that an operation answers. */
    public ClassName responseItem(Operation operation) {
        return ClassName.get(packageOf(operation.key()), operations.responseItem(operation.key()));
    }

    /** What an operation answers, as an object; empty if that is nothing. */
    public Optional<TypeName> answer(Operation operation) {
        return AnswerEmitter.answer(this, operation);
    }

    /** The constant of an operation in the registry. */
    public String constant(Operation operation) {
        return operations.id(operation.key()).toUpperCase(Locale.ROOT);
    }

    /** The registry of operations. */
    public ClassName registry() {
        return ClassName.get(root, "Operations");
    }

    /** The class of a shared type. */
    public ClassName shared(SharedType type) {
        return ClassName.get(typesPackage(), type.name());
    }

    /** The shared type that a schema is. */
    public Optional<SharedType> shared(Schema schema) {
        return types.of(schema);
    }
}
