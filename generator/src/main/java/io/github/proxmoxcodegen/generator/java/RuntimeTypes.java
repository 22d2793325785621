package io.github.proxmoxcodegen.generator.java;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names. */
public final class RuntimeTypes {

    private static final String ROOT = "io.github.proxmoxcodegen.runtime";
    private static final String CONSTRAINT = ROOT + ".constraint";
    private static final String RECORD = ROOT + ".record";
    private static final String STUB = ROOT + ".stub";

    public static final ClassName VALIDATION_EXCEPTION = ClassName.get(ROOT, "ValidationException");
    public static final ClassName VALIDATED = ClassName.get(ROOT, "Validated");

    public static final ClassName ALTERNATIVES_RULE = ClassName.get(CONSTRAINT, "AlternativesRule");
    public static final ClassName ARRAY_RULE = ClassName.get(CONSTRAINT, "ArrayRule");
    public static final ClassName ELEMENTS_FORMAT = ClassName.get(CONSTRAINT, "ElementsFormat");
    public static final ClassName NULL_RULE = ClassName.get(CONSTRAINT, "NullRule");
    public static final ClassName OBJECT_RULE = ClassName.get(CONSTRAINT, "ObjectRule");
    public static final ClassName RULE = ClassName.get(CONSTRAINT, "Rule");
    public static final ClassName SCALAR_RULE = ClassName.get(CONSTRAINT, "ScalarRule");
    public static final ClassName SCALAR_TYPE = ClassName.get(CONSTRAINT, "ScalarType");
    public static final ClassName TEXT_PATTERN = ClassName.get(CONSTRAINT, "TextPattern");
    public static final ClassName VARIANT_RULE = ClassName.get(CONSTRAINT, "VariantRule");
    public static final ClassName FORMATS = ClassName.get(ROOT + ".format", "Formats");
    public static final ClassName BOUNDED_PATTERN = ClassName.get(ROOT + ".regex", "BoundedPattern");
    public static final ClassName PROPERTY_STRING_DEFINITION =
            ClassName.get(ROOT + ".propertystring", "PropertyStringDefinition");
    public static final ClassName PROPERTY_VALUES = ClassName.get(ROOT + ".propertystring", "PropertyValues");

    public static final ClassName API_OPERATION = ClassName.get(RECORD, "ApiOperation");
    public static final ClassName JSON_SCHEMA_RESOURCE = ClassName.get(RECORD, "JsonSchemaResource");
    public static final ClassName OPERATION_TABLE = ClassName.get(RECORD, "OperationTable");
    public static final ClassName ROUTE_MATCH = ClassName.get(ROOT + ".routing", "RouteMatch");
    public static final ClassName ELEMENTS = ClassName.get(RECORD, "Elements");
    public static final ClassName ENUM_TYPE = ClassName.get(RECORD, "EnumType");
    public static final ClassName FIELD_READER = ClassName.get(RECORD, "FieldReader");
    public static final ClassName PROPERTY_READER = ClassName.get(RECORD, "PropertyReader");
    public static final ClassName PROPERTY_STRING_RECORD = ClassName.get(RECORD, "PropertyStringRecord");
    public static final ClassName PROPERTY_STRING_TYPE = ClassName.get(RECORD, "PropertyStringType");
    public static final ClassName REQUEST_READER = ClassName.get(RECORD, "RequestReader");
    public static final ClassName REQUEST_RECORD = ClassName.get(RECORD, "RequestRecord");
    public static final ClassName RESPONSE_RECORD = ClassName.get(RECORD, "ResponseRecord");
    public static final ClassName RESPONSE_TYPE = ClassName.get(RECORD, "ResponseType");
    public static final ClassName RESPONSE_READER = ClassName.get(ROOT + ".wire", "ResponseReader");
    public static final ClassName VALUE_TYPE = ClassName.get(RECORD, "ValueType");
    public static final ClassName VALUE_TYPES = ClassName.get(RECORD, "ValueTypes");
    public static final ClassName WIRE_MAP = ClassName.get(RECORD, "WireMap");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName WIRE_VALUE = ClassName.get(RECORD, "WireValue");

    public static final ClassName API_EXCEPTION = ClassName.get(STUB, "ApiException");
    public static final ClassName ERROR_SHAPE = ClassName.get(STUB, "ErrorShape");
    public static final ClassName HTTP_ANSWER = ClassName.get(STUB, "HttpAnswer");
    public static final ClassName ROUTED_CALLS = ClassName.get(STUB, "RoutedCalls");
    public static final ClassName OPERATION_BINDING = ClassName.get(STUB, "OperationBinding");
    public static final ClassName STUB_SERVER = ClassName.get(STUB, "StubServer");

    private RuntimeTypes() {}
}
