package io.github.proxmoxcodegen.snapshot;

import io.github.proxmoxcodegen.model.Additional;
import io.github.proxmoxcodegen.model.Annotations;
import io.github.proxmoxcodegen.model.AnySchema;
import io.github.proxmoxcodegen.model.Api;
import io.github.proxmoxcodegen.model.ArraySchema;
import io.github.proxmoxcodegen.model.Constraints;
import io.github.proxmoxcodegen.model.DefaultValue;
import io.github.proxmoxcodegen.model.Endpoint;
import io.github.proxmoxcodegen.model.Format;
import io.github.proxmoxcodegen.model.HttpMethod;
import io.github.proxmoxcodegen.model.IndexedFamily;
import io.github.proxmoxcodegen.model.Link;
import io.github.proxmoxcodegen.model.Literal;
import io.github.proxmoxcodegen.model.NullSchema;
import io.github.proxmoxcodegen.model.ObjectSchema;
import io.github.proxmoxcodegen.model.OneOfSchema;
import io.github.proxmoxcodegen.model.Operation;
import io.github.proxmoxcodegen.model.OperationTraits;
import io.github.proxmoxcodegen.model.Parameter;
import io.github.proxmoxcodegen.model.ParameterLocation;
import io.github.proxmoxcodegen.model.Parameters;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.model.Property;
import io.github.proxmoxcodegen.model.PropertyString;
import io.github.proxmoxcodegen.model.Prose;
import io.github.proxmoxcodegen.model.ScalarSchema;
import io.github.proxmoxcodegen.model.ScalarType;
import io.github.proxmoxcodegen.model.Schema;
import io.github.proxmoxcodegen.model.TypeCondition;
import io.github.proxmoxcodegen.pattern.PatternTranslator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small API that uses every construct of the format once; {@code sample.snapshot} is how it is written. */
final class SampleApi {

    private static final Schema TEXT = scalar(ScalarType.STRING, Constraints.NONE, Annotations.NONE);

    private SampleApi() {}

    static Api api() {
        Endpoint guest = new Endpoint("/guests/{guest}", List.of(update("PUT"), update("DELETE")), List.of());
        Endpoint guests = new Endpoint("/guests", List.of(list(), create()), List.of(guest));
        Endpoint apart = new Endpoint("/guests/apart", List.of(), List.of());
        return new Api(Product.PVE, Optional.of("9.2-sample"), List.of(guests, apart));
    }

    private static Operation list() {
        Property name = Property.of("name", TEXT, false);
        Property size = Property.of(
                "size",
                scalar(ScalarType.NUMBER, limits(0, 1), annotations(Optional.empty(), Optional.of("bytes"))),
                true);
        Schema item = new ObjectSchema(List.of(name, size), Additional.FORBIDDEN, List.of(), Annotations.NONE);
        Schema returns = new ArraySchema(
                Optional.of(item),
                OptionalInt.of(1),
                OptionalInt.of(99),
                List.of(new Link("child", "{name}")),
                Annotations.NONE);
        return operation(
                HttpMethod.GET,
                "/guests",
                new Parameters(List.of(), new Additional.Allowed(false), true, Optional.empty()),
                returns,
                new Permissions(Permissions.Access.AUTHENTICATED, Optional.empty(), Optional.empty()),
                OperationTraits.DEFAULT);
    }

    private static Operation create() {
        PropertyString.Member file = new PropertyString.Member(Property.of(
                "file", scalar(ScalarType.STRING, format(new Format.Named("pve-volume-id")), Annotations.NONE), false));
        PropertyString.Member cache = new PropertyString.Member(Property.of(
                "cache", scalar(ScalarType.STRING, enumeration("none", "write back"), Annotations.NONE), true));
        PropertyString disk = new PropertyString(
                List.of(cache, file, new PropertyString.Alias("volume", "file", Optional.of("cache"))),
                Optional.of("file"),
                Additional.FORBIDDEN);
        Property disks = new Property(
                "disk[n]",
                scalar(ScalarType.STRING, format(new Format.Structured(Optional.empty(), disk)), Annotations.NONE),
                true,
                List.of("name"),
                Optional.empty(),
                Optional.of(new IndexedFamily("disk", 0, 3)));
        Property ports = Property.of(
                "ports",
                scalar(
                        ScalarType.STRING,
                        format(new Format.Elements(new ArraySchema(
                                Optional.of(scalar(ScalarType.INTEGER, limits(1, 65535), Annotations.NONE)),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                List.of(),
                                Annotations.NONE))),
                        Annotations.NONE),
                true);
        PermissionCheck check = new PermissionCheck.Any(List.of(
                new PermissionCheck.Privileges(
                        "/guests/{name}", List.of("Guest.Add", "Guest.Audit"), true, Optional.of("name")),
                new PermissionCheck.All(List.of(
                        new PermissionCheck.UserParameter("self"),
                        new PermissionCheck.UserGroup(List.of("User.Modify"), Optional.of("create")),
                        new PermissionCheck.ModifyPermissions("{name}"),
                        new PermissionCheck.SameUser("name"),
                        new PermissionCheck.Unknown("[\"moon\",\"full\"]")))));
        return operation(
                HttpMethod.POST,
                "/guests",
                parameters(body(disks), body(ports)),
                TEXT,
                new Permissions(Permissions.Access.CHECKED, Optional.of(check), Optional.empty()),
                new OperationTraits(
                        false,
                        true,
                        true,
                        true,
                        true,
                        Optional.of(new OperationTraits.Proxy(Optional.empty())),
                        OperationTraits.Transfer.UPLOAD));
    }

    private static Operation update(String method) {
        SortedMap<String, String> extensions = new TreeMap<>();
        extensions.put("novelty", "{\"x\":\"1\"}");
        Property kind = Property.of(
                "kind",
                scalar(
                        ScalarType.STRING,
                        new Constraints(
                                Optional.empty(),
                                Optional.empty(),
                                OptionalInt.of(1),
                                OptionalInt.of(64),
                                Optional.of(PatternTranslator.translate(Product.PVE, "(?^i:[a-z]\"\\d+)")),
                                List.of(),
                                Optional.empty()),
                        new Annotations(
                                Prose.NONE,
                                Optional.of(new DefaultValue.Value(new Literal.Text("a1"))),
                                Optional.empty(),
                                extensions)),
                true);
        Property shape = new Property(
                "shape",
                new OneOfSchema(
                        Optional.of("kind"),
                        Optional.of("array"),
                        List.of(
                                new OneOfSchema.Alternative(List.of("round", "oval"), true, TEXT),
                                new OneOfSchema.Alternative(
                                        List.of(),
                                        false,
                                        new AnySchema(Optional.of("ip"), Constraints.NONE, Annotations.NONE))),
                        Annotations.NONE),
                true,
                List.of(),
                Optional.of(new TypeCondition("kind", List.of("big", "small"))),
                Optional.empty());
        Property speed = Property.of(
                "speed",
                scalar(
                        ScalarType.INTEGER,
                        Constraints.NONE,
                        annotations(Optional.of(new DefaultValue.Remark("as fast\nas it goes")), Optional.empty())),
                true);
        Property wake = Property.of(
                "wake",
                scalar(
                        ScalarType.BOOLEAN,
                        Constraints.NONE,
                        annotations(Optional.of(new DefaultValue.Value(new Literal.Bool(true))), Optional.empty())),
                true);
        ParameterLocation location = method.equals("PUT") ? ParameterLocation.BODY : ParameterLocation.QUERY;
        return operation(
                HttpMethod.valueOf(method),
                "/guests/{guest}",
                parameters(
                        new Parameter(ParameterLocation.PATH, Property.of("guest", TEXT, false), false),
                        new Parameter(location, kind, true),
                        new Parameter(location, shape, true),
                        new Parameter(ParameterLocation.QUERY, speed, true),
                        new Parameter(location, wake, true)),
                new NullSchema(Annotations.NONE),
                new Permissions(Permissions.Access.ROOT_ONLY, Optional.empty(), Optional.empty()),
                new OperationTraits(
                        true,
                        false,
                        false,
                        false,
                        false,
                        Optional.of(new OperationTraits.Proxy(Optional.of("guest"))),
                        OperationTraits.Transfer.NONE));
    }

    private static Operation operation(
            HttpMethod method,
            String path,
            Parameters parameters,
            Schema returns,
            Permissions permissions,
            OperationTraits traits) {
        return new Operation(
                method,
                path,
                Optional.of("do_" + method.name().toLowerCase(java.util.Locale.ROOT)),
                Optional.empty(),
                Optional.empty(),
                parameters,
                returns,
                permissions,
                traits,
                new TreeMap<>());
    }

    private static Parameters parameters(Parameter... parameters) {
        return new Parameters(List.of(parameters), Additional.FORBIDDEN, false, Optional.empty());
    }

    private static Parameter body(Property property) {
        return new Parameter(ParameterLocation.BODY, property, true);
    }

    private static ScalarSchema scalar(ScalarType type, Constraints constraints, Annotations annotations) {
        return new ScalarSchema(type, constraints, annotations);
    }

    private static Annotations annotations(Optional<DefaultValue> defaultValue, Optional<String> renderer) {
        return new Annotations(Prose.NONE, defaultValue, renderer, new TreeMap<>());
    }

    private static Constraints limits(int minimum, int maximum) {
        return new Constraints(
                Optional.of(BigDecimal.valueOf(minimum)),
                Optional.of(BigDecimal.valueOf(maximum)),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Constraints enumeration(String... values) {
        return new Constraints(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(values),
                Optional.empty());
    }

    private static Constraints format(Format format) {
        return new Constraints(
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(format));
    }
}
