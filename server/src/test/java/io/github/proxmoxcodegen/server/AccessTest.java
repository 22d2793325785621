package io.github.proxmoxcodegen.server;

import static io.github.proxmoxcodegen.server.Mocked.each;
import static io.github.proxmoxcodegen.server.Mocked.item;
import static io.github.proxmoxcodegen.server.Mocked.login;
import static io.github.proxmoxcodegen.server.Mocked.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Users, groups, roles, tokens, and what they may do. */
final class AccessTest extends MockTest {

    private void createUser(String user, String... more) {
        String[] form = new String[4 + more.length];
        System.arraycopy(new String[] {"userid", user, "password", "password9"}, 0, form, 0, 4);
        System.arraycopy(more, 0, form, 4, more.length);
        Client.Response created = root.post("/access/users", form);
        assertThat(created.body()).isEqualTo("{\"data\":null}");
    }

    private void grant(String path, String kind, String name, String role) {
        Client.Response granted = root.put("/access/acl", "path", path, kind, name, "roles", role);
        assertThat(granted.status()).as(granted.toString()).isEqualTo(200);
    }

    private static void forbidden(Client.Response response, String what) {
        assertThat(response.status()).as(response.toString()).isEqualTo(403);
        assertThat(response.reason()).isEqualTo("Permission check failed" + what);
        assertThat(response.json().path("data").isNull()).isTrue();
    }

    @Test
    void aRoleOnOneMachineIsNoneOnAnother() {
        createUser("carol@pve");
        grant("/vms/101", "users", "carol@pve", "PVEVMUser");
        Client carol = login(proxmox, "carol@pve", "password9");
        assertThat(carol.post("/nodes/pve1/qemu/101/status/reset").status()).isEqualTo(200);
        forbidden(carol.post("/nodes/pve1/qemu/102/status/start"), " (/vms/102, VM.PowerMgmt)");
        forbidden(carol.delete("/nodes/pve1/qemu/101"), " (/vms/101, VM.Allocate)");
        forbidden(carol.get("/access/users/alice@pve"), "");
        forbidden(carol.get("/nodes/pve1/status"), " (/nodes/pve1, Sys.Audit)");
        assertThat(each(carol.get("/nodes/pve1/qemu").data(), "vmid")).containsExactly("101");
        assertThat(each(carol.get("/cluster/resources?type=vm").data(), "vmid")).containsExactly("101");
        assertThat(carol.get("/nodes").data().get(0).has("maxmem")).isFalse();
        assertThat(carol.get("/storage").data()).isEmpty();
    }

    @Test
    void whatOnlyTheSuperuserMayIsToldSo() {
        Client alice = login(proxmox, "alice@pve", MockProxmox.PASSWORD);
        String permissions = "/nodes/pve1/qemu/101/monitor";
        assertThat(alice.post(permissions, "command", "info").status()).isEqualTo(200);
        forbidden(alice.post("/cluster/config", "clustername", "new"), " (user != root@pam)");
    }

    @Test
    void groupsAndPoolsHandRightsOn() {
        root.post("/access/groups", "groupid", "team");
        createUser("dave@pve", "groups", "team");
        grant("/pool/testing", "groups", "team", "PVEVMUser");
        Client dave = login(proxmox, "dave@pve", "password9");
        assertThat(each(dave.get("/cluster/resources?type=vm").data(), "vmid")).containsExactly("103");
        assertThat(dave.post("/nodes/pve2/qemu/103/status/start").status()).isEqualTo(200);
        grant("/vms/103", "users", "dave@pve", "NoAccess");
        forbidden(dave.post("/nodes/pve2/qemu/103/status/stop"), " (/vms/103, VM.PowerMgmt)");
        root.put("/access/acl", "path", "/vms/103", "users", "dave@pve", "roles", "NoAccess", "delete", "1");
        assertThat(dave.post("/nodes/pve2/qemu/103/status/stop").status()).isEqualTo(200);
        root.put("/pools/testing", "vms", "103", "delete", "1");
        forbidden(dave.post("/nodes/pve2/qemu/103/status/start"), " (/vms/103, VM.PowerMgmt)");
    }

    @Test
    void entriesThatDoNotPropagateStayWhereTheyAre() {
        createUser("erin@pve");
        root.put("/access/acl", "path", "/vms", "users", "erin@pve", "roles", "PVEVMUser", "propagate", "0");
        Client erin = login(proxmox, "erin@pve", "password9");
        forbidden(erin.post("/nodes/pve1/qemu/101/status/reset"), " (/vms/101, VM.PowerMgmt)");
        JsonNode entry = item(root.get("/access/acl").data(), "ugid", "erin@pve");
        assertThat(entry.path("propagate").asInt(-1)).isZero();
        assertThat(entry.path("type").asText()).isEqualTo("user");
        JsonNode held =
                root.get("/access/permissions?userid=erin@pve&path=/vms").data().path("/vms");
        assertThat(held.path("VM.PowerMgmt").asInt(-1)).isZero();
        assertThat(held.has("VM.Allocate")).isFalse();
    }

    @Test
    void usersAreListedChangedAndRemoved() {
        createUser("carol@pve", "email", "carol@example.com", "groups", "admins");
        refused(
                root.post("/access/users", "userid", "carol@pve"),
                "create user failed: user 'carol@pve' already exists");
        refused(
                root.post("/access/users", "userid", "x@pve", "groups", "nope"),
                "create user failed: no such group 'nope'");
        JsonNode listed = item(root.get("/access/users?full=1").data(), "userid", "carol@pve");
        assertThat(listed.path("groups").asText()).isEqualTo("admins");
        assertThat(item(root.get("/access/users").data(), "userid", "carol@pve").has("groups"))
                .isFalse();
        JsonNode one = root.get("/access/users/carol@pve").data();
        assertThat(one.path("groups").isArray()).isTrue();
        assertThat(one.has("userid")).isFalse();
        assertThat(one.toString()).doesNotContain("password");
        root.put("/access/users/carol@pve", "enable", "0", "groups", "operators", "append", "1");
        assertThat(root.get("/access/users/carol@pve").data().path("groups")).hasSize(2);
        Client.Response disabled =
                new Client(proxmox.wireUri()).post("/access/ticket", "username", "carol@pve", "password", "password9");
        assertThat(disabled.status()).isEqualTo(401);
        assertThat(root.delete("/access/users/carol@pve").status()).isEqualTo(200);
        refused(root.get("/access/users/carol@pve"), "no such user ('carol@pve')");
        assertThat(each(root.get("/access/groups/admins").data().path("members"), ""))
                .hasSize(1);
    }

    @Test
    void groupsAndRoles() {
        refused(root.get("/access/groups/nope"), "group 'nope' does not exist");
        refused(root.delete("/access/groups/nope"), "delete group failed: group 'nope' does not exist");
        refused(root.post("/access/groups", "groupid", "admins"), "create group failed: group 'admins' already exists");
        root.post("/access/roles", "roleid", "Starter", "privs", "VM.PowerMgmt,VM.Audit");
        JsonNode role = item(root.get("/access/roles").data(), "roleid", "Starter");
        assertThat(role.path("privs").asText()).isEqualTo("VM.Audit,VM.PowerMgmt");
        assertThat(role.path("special").asInt(-1)).isZero();
        root.put("/access/roles/Starter", "privs", "VM.Console", "append", "1");
        JsonNode privileges = root.get("/access/roles/Starter").data();
        assertThat(privileges).hasSize(3);
        assertThat(privileges.path("VM.Console").asInt()).isEqualTo(1);
        refused(root.post("/access/roles", "roleid", "Starter"), "create role failed: role 'Starter' already exists");
        refused(
                root.post("/access/roles", "roleid", "pveMine"),
                "roleid",
                "cannot use role ID starting with the (case-insensitive) 'PVE' namespace");
        refused(root.put("/access/roles/PVEAdmin", "privs", ""), "auto-generated role 'PVEAdmin' cannot be modified");
        refused(root.delete("/access/roles/PVEAdmin"), "auto-generated role 'PVEAdmin' cannot be deleted");
        assertThat(root.delete("/access/roles/Starter").status()).isEqualTo(200);
        assertThat(each(root.get("/access/roles").data(), "roleid"))
                .doesNotContain("Starter")
                .contains("Administrator");
    }

    @Test
    void badEntriesOfTheListAreRefused() {
        refused(
                root.put("/access/acl", "path", "/vms", "roles", "PVEVMUser"),
                "users",
                "either 'users', 'groups' or 'tokens' is required.");
        refused(
                root.put("/access/acl", "path", "/nope", "roles", "PVEVMUser", "users", "bob@pve"),
                "path",
                "invalid ACL path '/nope'");
        refused(
                root.put("/access/acl", "path", "/vms", "roles", "Nope", "users", "bob@pve"),
                "ACL update failed: role 'Nope' does not exist");
        refused(
                root.put("/access/acl", "path", "/vms", "roles", "PVEVMUser", "users", "no@pve"),
                "ACL update failed: user 'no@pve' does not exist");
    }

    @Test
    void aTokenHasWhatItsUserAndItsOwnEntriesAllow() {
        createUser("carol@pve");
        grant("/vms", "users", "carol@pve", "PVEVMUser");
        JsonNode made = root.post("/access/users/carol@pve/token/ci").data();
        assertThat(made.path("full-tokenid").asText()).isEqualTo("carol@pve!ci");
        assertThat(made.path("info").path("privsep").asInt()).isEqualTo(1);
        String secret = made.path("value").asText();
        Client token = bearing("carol@pve!ci=" + secret);
        forbidden(token.post("/nodes/pve1/qemu/101/status/reset"), " (/vms/101, VM.PowerMgmt)");
        grant("/vms/101", "tokens", "carol@pve!ci", "PVEVMAdmin");
        assertThat(token.post("/nodes/pve1/qemu/101/status/reset").status()).isEqualTo(200);
        // The token's role allows more, its user's does not.
        forbidden(token.delete("/nodes/pve1/qemu/101"), " (/vms/101, VM.Allocate)");
        root.put("/access/users/carol@pve/token/ci", "privsep", "0");
        assertThat(token.post("/nodes/pve1/qemu/102/status/reset").status()).isEqualTo(200);
        assertThat(root.get("/access/users/carol@pve/token/ci").body()).doesNotContain(secret);
        refused(root.post("/access/users/carol@pve/token/ci"), "tokenid", "Token already exists.");
        refused(root.get("/access/users/carol@pve/token/no"), "no such token 'no' for user 'carol@pve'");
        assertThat(bearing("carol@pve!ci=00000000-0000-4000-8000-000000000009")
                        .get("/version")
                        .reason())
                .isEqualTo("Authentication failed!");
        root.delete("/access/users/carol@pve/token/ci");
        assertThat(token.get("/version").status()).isEqualTo(401);
    }

    private Client bearing(String token) {
        return new Client(proxmox.wireUri()).with("Authorization", "PVEAPIToken=" + token);
    }

    @Test
    void oneLogsInWithPasswordsAndTickets() {
        Client anonymous = new Client(proxmox.wireUri());
        JsonNode data = anonymous
                .post("/access/ticket", "username", "alice", "realm", "pve", "password", MockProxmox.PASSWORD)
                .data();
        assertThat(data.path("username").asText()).isEqualTo("alice@pve");
        assertThat(data.path("cap").path("vms").path("VM.Allocate").asInt()).isEqualTo(1);
        assertThat(data.path("clustername").asText()).isNotEmpty();
        String ticket = data.path("ticket").asText();
        JsonNode renewed = anonymous
                .post("/access/ticket", "username", "alice@pve", "password", ticket)
                .data();
        assertThat(renewed.path("ticket").asText()).startsWith("PVE:alice@pve:");
        assertThat(anonymous
                        .post("/access/ticket", "username", "bob@pve", "password", ticket)
                        .status())
                .isEqualTo(401);
        assertThat(anonymous
                        .with("Cookie", "PVEAuthCookie=" + ticket.substring(0, ticket.length() - 4) + "AAAA")
                        .get("/version")
                        .reason())
                .isEqualTo("Authentication failed!");
        assertThat(anonymous
                        .post("/access/ticket", "username", "alice", "password", MockProxmox.PASSWORD)
                        .status())
                .isEqualTo(401);
        assertThat(anonymous.get("/access/domains").data()).hasSize(2);
        assertThat(anonymous.get("/access/domains/").status()).isEqualTo(401);
    }

    @Test
    void passwordsAreChanged() {
        createUser("carol@pve");
        Client superuser = login(proxmox, MockProxmox.USER, MockProxmox.PASSWORD);
        assertThat(superuser
                        .put("/access/password", "userid", "carol@pve", "password", "another99")
                        .status())
                .isEqualTo(200);
        Client.Response old =
                new Client(proxmox.wireUri()).post("/access/ticket", "username", "carol@pve", "password", "password9");
        assertThat(old.status()).isEqualTo(401);
        Client carol = login(proxmox, "carol@pve", "another99");
        assertThat(carol.put(
                                "/access/password",
                                "userid",
                                "carol@pve",
                                "password",
                                "third9999",
                                "confirmation-password",
                                "another99")
                        .status())
                .isEqualTo(200);
        login(proxmox, "carol@pve", "third9999");
        assertThat(carol.put("/access/password", "userid", "alice@pve", "password", "third9999")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void permissionsAreTold() {
        Client bob = login(proxmox, "bob@pve", MockProxmox.PASSWORD);
        JsonNode own = bob.get("/access/permissions").data();
        assertThat(own.path("/vms").path("VM.PowerMgmt").asInt()).isEqualTo(1);
        assertThat(own.has("/storage")).isFalse();
        forbidden(bob.get("/access/permissions?userid=alice@pve"), " (/access, Sys.Audit)");
    }
}
