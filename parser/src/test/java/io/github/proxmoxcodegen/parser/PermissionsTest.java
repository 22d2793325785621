package io.github.proxmoxcodegen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.proxmoxcodegen.diagnostic.Severity;
import io.github.proxmoxcodegen.model.PermissionCheck;
import io.github.proxmoxcodegen.model.PermissionCheck.All;
import io.github.proxmoxcodegen.model.PermissionCheck.Any;
import io.github.proxmoxcodegen.model.PermissionCheck.ModifyPermissions;
import io.github.proxmoxcodegen.model.PermissionCheck.Privileges;
import io.github.proxmoxcodegen.model.PermissionCheck.SameUser;
import io.github.proxmoxcodegen.model.PermissionCheck.Unknown;
import io.github.proxmoxcodegen.model.PermissionCheck.UserGroup;
import io.github.proxmoxcodegen.model.PermissionCheck.UserParameter;
import io.github.proxmoxcodegen.model.Permissions;
import io.github.proxmoxcodegen.model.Permissions.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'user': 'world'}              | WORLD",
                "{'user': 'all'}                | AUTHENTICATED",
                "{'user': 'root@pam'}           | ROOT_ONLY",
                "{}                             | ROOT_ONLY",
                "{'description': 'told here'}   | ROOT_ONLY",
            })
    void whoIsLetIn(String json, Access access) {
        Permissions permissions = read(json);
        assertThat(permissions.access()).isEqualTo(access);
        assertThat(permissions.check()).isEmpty();
    }

    @Test
    void withoutPermissionsOnlyTheSuperuserIs() {
        assertThat(Fixture.ofInfo("{}").operation().permissions())
                .isEqualTo(new Permissions(Access.ROOT_ONLY, Optional.empty(), Optional.empty()));
    }

    @Test
    void wordsAreKept() {
        assertThat(read("{'user': 'all', 'description': 'told here'}").description())
                .contains("told here");
        assertThat(read("{'check': ['perm', '/', ['Sys.Audit']], 'description': 'and here'}")
                        .description())
                .contains("and here");
    }

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(
                        "['perm', '/vms/{vmid}', ['VM.Audit', 'VM.Config']]",
                        privileges("/vms/{vmid}", false, "VM.Audit", "VM.Config")),
                Arguments.of("['perm', '/', 'Sys.Audit']", privileges("/", false, "Sys.Audit")),
                Arguments.of("['perm', '/', ['A', 'B'], 'any', 1]", privileges("/", true, "A", "B")),
                Arguments.of("['perm', '/', ['A', 'B'], 'any', '1']", privileges("/", true, "A", "B")),
                Arguments.of("['perm', '/', ['A', 'B'], 'any', 0]", privileges("/", false, "A", "B")),
                Arguments.of(
                        "['perm', '/pool/{pool}', ['A'], 'require_param', 'pool']",
                        new Privileges("/pool/{pool}", List.of("A"), false, Optional.of("pool"))),
                Arguments.of(
                        "['perm', '/x', ['A'], 'any', 1, 'require_param', 'x']",
                        new Privileges("/x", List.of("A"), true, Optional.of("x"))),
                Arguments.of("['userid-param', 'self']", new UserParameter("self")),
                Arguments.of("['userid-param', 'Realm.AllocateUser']", new UserParameter("Realm.AllocateUser")),
                Arguments.of("['userid-group', ['A', 'B']]", new UserGroup(List.of("A", "B"), Optional.empty())),
                Arguments.of(
                        "['userid-group', ['A'], 'groups_param', 'create']",
                        new UserGroup(List.of("A"), Optional.of("create"))),
                Arguments.of(
                        "['userid-group', ['A'], 'groups_param', 1]", new UserGroup(List.of("A"), Optional.of("1"))),
                Arguments.of("['perm-modify', '{path}']", new ModifyPermissions("{path}")),
                Arguments.of(
                        "['and', ['userid-param', 'self'], ['or', ['perm', '/a', ['A']], ['perm', '/b', ['B']]]]",
                        new All(List.of(
                                new UserParameter("self"),
                                new Any(List.of(privileges("/a", false, "A"), privileges("/b", false, "B")))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void pveWritesChecksInPrefixNotation(String json, PermissionCheck expected) {
        Fixture fixture = Fixture.ofInfo("{'permissions': {'check': " + json + "}}");
        assertThat(fixture.operation().permissions())
                .isEqualTo(new Permissions(Access.CHECKED, Optional.of(expected), Optional.empty()));
        assertThat(fixture.diagnostics()).isEmpty();
    }

    static Stream<Arguments> knownToPbs() {
        return Stream.of(
                Arguments.of(
                        "{'check': {'path': ['datastore', '{store}'], 'privs': ['Datastore.Audit'], 'partial': false}}",
                        privileges("/datastore/{store}", false, "Datastore.Audit")),
                Arguments.of(
                        "{'check': {'path': [], 'privs': ['A', 'B'], 'partial': true}}",
                        privileges("/", true, "A", "B")),
                Arguments.of("{'check': {'path': ['x'], 'privs': ['A']}}", privileges("/x", false, "A")),
                Arguments.of(
                        "{'or': [{'check': {'path': ['a'], 'privs': ['A'], 'partial': false}}, {'userParam': 'userid'}]}",
                        new Any(List.of(privileges("/a", false, "A"), new SameUser("userid")))),
                Arguments.of("{'and': [{'userParam': 'userid'}]}", new All(List.of(new SameUser("userid")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("knownToPbs")
    void pbsNamesTheFormsOfChecks(String json, PermissionCheck expected) {
        Fixture fixture =
                Fixture.ofQuoted("[{'path': '/admin/datastore', 'info': {'GET': {'permissions': " + json + "}}}]");
        assertThat(fixture.operation().permissions().access()).isEqualTo(Access.CHECKED);
        assertThat(fixture.operation().permissions().check()).contains(expected);
        assertThat(fixture.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[7]",
                "['moon', '/']",
                "['perm', '/']",
                "['perm', '/', ['A'], 'any']",
                "['perm', '/', ['A'], 'any', 2]",
                "['perm', '/', ['A'], 'other', 1]",
                "['perm', '/', [1]]",
                "['perm', ['/'], ['A']]",
                "['and']",
                "['or']",
                "['userid-param']",
                "['userid-param', 'self', 'more']",
                "['userid-group', 7]",
                "['userid-group', ['A'], 'groups_param']",
                "['perm-modify']",
                "{'path': ['a']}",
                "{'path': 'a', 'privs': ['A']}",
                "{'partial': 1, 'path': ['a'], 'privs': ['A']}",
                "{'more': 1, 'path': ['a'], 'privs': ['A']}",
                "null",
                "'text'",
            })
    void anUnknownFormIsKeptAndNotTakenForSomethingElse(String json) {
        Fixture fixture = Fixture.ofInfo("{'permissions': {'check': " + json + "}}");
        Permissions permissions = fixture.operation().permissions();
        assertThat(permissions.access()).isEqualTo(Access.CHECKED);
        assertThat(permissions.check().orElseThrow()).isInstanceOf(Unknown.class);
        assertThat(((Unknown) permissions.check().orElseThrow()).json())
                .contains(json.replace('\'', '"').replace(", ", ",").replace(": ", ":"));
        assertThat(fixture.finding("method.unknown-permission").severity()).isEqualTo(Severity.WARNING);
        assertThat(fixture.finding("method.unknown-permission").position().pointer())
                .isEqualTo("/0/info/PUT/permissions");
    }

    @Test
    void anUnknownFormInsideAKnownOneIsReported() {
        Fixture fixture = Fixture.ofInfo("{'permissions': {'check': ['and', ['userid-param', 'self'], ['moon']]}}");
        assertThat(fixture.operation().permissions().check())
                .contains(new All(List.of(new UserParameter("self"), new Unknown("[\"moon\"]"))));
        assertThat(fixture.finding("method.unknown-permission").message()).contains("moon");
    }

    @Test
    void anotherUserIsNotEverybody() {
        Permissions permissions = read("{'user': 'somebody'}");
        assertThat(permissions.access()).isEqualTo(Access.CHECKED);
        assertThat(permissions.check()).contains(new Unknown("{\"user\":\"somebody\"}"));
    }

    @Test
    void aCheckBesideAUserIsNotLookedAt() {
        Fixture fixture = Fixture.ofInfo("{'permissions': {'user': 'all', 'check': ['perm', '/', ['A']]}}");
        assertThat(fixture.operation().permissions().access()).isEqualTo(Access.AUTHENTICATED);
        assertThat(fixture.operation().permissions().check()).isEmpty();
        assertThat(fixture.operation().extensions()).containsEntry("permissions.check", "[\"perm\",\"/\",[\"A\"]]");
        assertThat(fixture.finding("method.unused-check").severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void aUserThatStandsTwiceIsReported() {
        Fixture fixture = Fixture.ofInfo("{'permissions': {'user': 'all', 'user': 'world'}}");
        assertThat(fixture.finding("json.duplicate-key").message()).contains("'user'");
    }

    @Test
    void permissionsThatAreNoObjectLetNobodyIn() {
        Fixture fixture = Fixture.ofInfo("{'permissions': ['perm', '/', ['A']]}");
        assertThat(fixture.operation().permissions().access()).isEqualTo(Access.ROOT_ONLY);
        assertThat(fixture.operation().extensions()).containsEntry("permissions", "[\"perm\",\"/\",[\"A\"]]");
        assertThat(fixture.finding("method.invalid-value").message()).contains("'permissions'");
    }

    private static Privileges privileges(String path, boolean anyOf, String... names) {
        return new Privileges(path, List.of(names), anyOf, Optional.empty());
    }

    private static Permissions read(String json) {
        return Fixture.ofInfo("{'permissions': " + json + "}").operation().permissions();
    }
}
