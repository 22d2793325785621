package io.github.proxmoxcodegen.server.mock;

import io.github.proxmoxcodegen.model.Product;
import io.github.proxmoxcodegen.server.mock.access.Acls;
import io.github.proxmoxcodegen.server.mock.access.Groups;
import io.github.proxmoxcodegen.server.mock.access.Login;
import io.github.proxmoxcodegen.server.mock.access.Realms;
import io.github.proxmoxcodegen.server.mock.access.Roles;
import io.github.proxmoxcodegen.server.mock.access.UserTokens;
import io.github.proxmoxcodegen.server.mock.access.Users;
import io.github.proxmoxcodegen.server.mock.cluster.ClusterState;
import io.github.proxmoxcodegen.server.mock.cluster.HighAvailability;
import io.github.proxmoxcodegen.server.mock.cluster.Nodes;
import io.github.proxmoxcodegen.server.mock.cluster.Pools;
import io.github.proxmoxcodegen.server.mock.cluster.TaskViews;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.GuestKind;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.generic.Collections;
import io.github.proxmoxcodegen.server.mock.generic.Documents;
import io.github.proxmoxcodegen.server.mock.generic.Indexes;
import io.github.proxmoxcodegen.server.mock.guest.Backups;
import io.github.proxmoxcodegen.server.mock.guest.DiskMoves;
import io.github.proxmoxcodegen.server.mock.guest.GuestAgent;
import io.github.proxmoxcodegen.server.mock.guest.GuestBulk;
import io.github.proxmoxcodegen.server.mock.guest.GuestCollection;
import io.github.proxmoxcodegen.server.mock.guest.GuestCopies;
import io.github.proxmoxcodegen.server.mock.guest.GuestLife;
import io.github.proxmoxcodegen.server.mock.guest.GuestOptions;
import io.github.proxmoxcodegen.server.mock.guest.GuestPower;
import io.github.proxmoxcodegen.server.mock.guest.GuestSnapshots;
import io.github.proxmoxcodegen.server.mock.network.FirewallRules;
import io.github.proxmoxcodegen.server.mock.network.Sdn;
import io.github.proxmoxcodegen.server.mock.network.Subnets;
import io.github.proxmoxcodegen.server.mock.storage.Contents;
import io.github.proxmoxcodegen.server.mock.storage.NodeStorages;
import io.github.proxmoxcodegen.server.mock.storage.Pruning;
import io.github.proxmoxcodegen.server.mock.storage.StorageDefinitions;
import java.util.ArrayList;
import java.util.List;

/** The families of resources, those with behaviour of their own before those that the tree of the API gives. */
final class Families {

    private Families() {}

    static List<Family> of(Mock mock) {
        List<Family> families = new ArrayList<>();
        families.add(new Login(mock));
        if (mock.api().product() == Product.PVE) {
            families.addAll(List.of(
                    new Users(mock),
                    new UserTokens(mock),
                    new Groups(mock),
                    new Realms(mock),
                    new Roles(mock),
                    new Acls(mock),
                    new Nodes(mock),
                    new ClusterState(mock),
                    new TaskViews(mock),
                    new Pools(mock),
                    new StorageDefinitions(mock),
                    new NodeStorages(mock),
                    new Contents(mock),
                    new Pruning(mock),
                    new Backups(mock),
                    new GuestBulk(mock),
                    new HighAvailability(mock),
                    new FirewallRules(mock),
                    new Sdn(mock),
                    new Subnets(mock),
                    new GuestAgent(mock)));
            for (GuestKind kind : GuestKind.values()) {
                families.addAll(List.of(
                        new GuestCollection(mock, kind),
                        new GuestOptions(mock, kind),
                        new GuestPower(mock, kind),
                        new GuestSnapshots(mock, kind),
                        new GuestCopies(mock, kind),
                        new DiskMoves(mock, kind),
                        new GuestLife(mock, kind)));
            }
        }
        families.addAll(List.of(new Collections(mock), new Documents(mock), new Indexes(mock)));
        return families;
    }
}
