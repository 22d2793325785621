package com.example;

import com.example.pve.ApiServer;
import com.example.pve.storage.GetNodesNodeStorageStorageContentVolumeRequest;
import com.example.pve.storage.GetNodesNodeStorageStorageContentVolumeResponse;
import com.example.pve.storage.StorageApi;
import com.example.pve.types.LxcStatus;
import com.example.pve.version.GetVersionRequest;
import com.example.pve.version.GetVersionResponse;
import com.example.pve.version.VersionApi;
import com.example.pve.virtualmachines.GetNodesNodeQemuRequest;
import com.example.pve.virtualmachines.GetNodesNodeQemuResponseItem;
import com.example.pve.virtualmachines.PostNodesNodeQemuRequest;
import com.example.pve.virtualmachines.VirtualMachinesApi;
import com.sun.net.httpserver.HttpServer;
import io.github.proxmoxcodegen.runtime.stub.ApiException;
import io.github.proxmoxcodegen.runtime.stub.ErrorShape;
import io.github.proxmoxcodegen.runtime.stub.StubServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** A server that has a version and virtual machines, with errors in both shapes, on the HTTP server of the JDK. */
public final class SmallCluster implements Supplier<HttpServer> {

    private static final class Version implements VersionApi {
        @Override
        public GetVersionResponse getVersion(GetVersionRequest request) {
            return GetVersionResponse.builder()
                    .version("9.2.3")
                    .release("9.2")
                    .repoid("0123456789abcdef")
                    .build();
        }
    }

    private static final class Machines implements VirtualMachinesApi {

        private final Map<Long, PostNodesNodeQemuRequest> machines = new ConcurrentSkipListMap<>();

        @Override
        public String postNodesNodeQemu(PostNodesNodeQemuRequest request) {
            if (machines.putIfAbsent(request.vmid(), request) != null) {
                throw new ApiException(
                        500, "unable to create VM " + request.vmid() + " - VM " + request.vmid() + " already exists");
            }
            return "UPID:" + request.node() + ":00000001:00000001:00000001:qmcreate:" + request.vmid() + ":root@pam:";
        }

        @Override
        public List<GetNodesNodeQemuResponseItem> getNodesNodeQemu(GetNodesNodeQemuRequest request) {
            return machines.values().stream()
                    .filter(machine -> machine.node().equals(request.node()))
                    .map(machine -> GetNodesNodeQemuResponseItem.builder()
                            .vmid(machine.vmid())
                            .status(LxcStatus.STOPPED)
                            .template(machine.template().orElse(false))
                            .build())
                    .toList();
        }
    }

    private static final class Volumes implements StorageApi {
        @Override
        public GetNodesNodeStorageStorageContentVolumeResponse getNodesNodeStorageStorageContentVolume(
                GetNodesNodeStorageStorageContentVolumeRequest request) {
            if (request.volume().endsWith("broken")) {
                throw new IllegalStateException("secret of the implementation");
            }
            return GetNodesNodeStorageStorageContentVolumeResponse.builder()
                    .path(request.volume())
                    .format("raw")
                    .size(1)
                    .used(1)
                    .build();
        }
    }

    @Override
    public HttpServer get() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            for (ErrorShape errors : ErrorShape.values()) {
                String path = errors == ErrorShape.PVE ? "/api2/json" : "/problems";
                StubServer stubs = ApiServer.builder()
                        .below(path)
                        .errors(errors)
                        .version(new Version())
                        .virtualMachines(new Machines())
                        .storage(new Volumes())
                        .build();
                server.createContext(path, exchange -> stubs.serve(new JdkExchange(exchange)));
            }
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("the loopback interface has a free port", e);
        }
    }
}
