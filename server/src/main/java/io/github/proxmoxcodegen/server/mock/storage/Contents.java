package io.github.proxmoxcodegen.server.mock.storage;

import io.github.proxmoxcodegen.runtime.wire.DiskSize;
import io.github.proxmoxcodegen.server.api.Answer;
import io.github.proxmoxcodegen.server.api.ApiError;
import io.github.proxmoxcodegen.server.api.Call;
import io.github.proxmoxcodegen.server.mock.core.Family;
import io.github.proxmoxcodegen.server.mock.core.Handlers;
import io.github.proxmoxcodegen.server.mock.core.Mock;
import io.github.proxmoxcodegen.server.mock.core.Storages;
import io.github.proxmoxcodegen.server.state.Doc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is on a storage: listed, allocated, uploaded, downloaded and deleted. */
public final class Contents implements Family {

    private static final String STORAGE = "/nodes/{node}/storage/{storage}";
    private static final String VOLUME = STORAGE + "/content/{volume}";

    private final Mock mock;

    /** The volumes in the state. */
    public Contents(Mock mock) {
        this.mock = mock;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.on("GET " + STORAGE + "/content", this::list)
                .on("POST " + STORAGE + "/content", this::allocate)
                .on("POST " + STORAGE + "/upload", this::upload)
                .on("POST " + STORAGE + "/download-url", this::download)
                .on("GET " + VOLUME, this::read)
                .on("PUT " + VOLUME, this::describe)
                .on("DELETE " + VOLUME, this::delete);
    }

    private Answer list(Call call) {
        mock.storages().require(call.required("storage"));
        List<Map<String, Object>> items = new ArrayList<>();
        mock.storages()
                .volumes(call.required("node"), call.required("storage"))
                .docs()
                .forEach(volume -> {
                    Doc doc = volume.getValue();
                    if (call.text("content")
                                    .filter(content -> !content.equals(doc.textOrEmpty("content")))
                                    .isEmpty()
                            && call.text("vmid")
                                    .filter(vmid -> !vmid.equals(doc.textOrEmpty("vmid")))
                                    .isEmpty()) {
                        Map<String, Object> item = new LinkedHashMap<>();
                        item.put("volid", volume.getKey());
                        item.putAll(doc.copy());
                        item.remove(Storages.INSIDE);
                        items.add(item);
                    }
                });
        return Answer.of(items);
    }

    private Answer allocate(Call call) {
        String storage = call.required("storage");
        mock.storages().require(storage);
        String size = call.required("size");
        long bytes = DiskSize.parse(size).orElse(0) * (Character.isDigit(size.charAt(size.length() - 1)) ? 1024 : 1);
        String volume = storage + ":" + call.required("filename");
        mock.storages()
                .add(
                        call.required("node"),
                        volume,
                        "images",
                        call.text("format").orElse("raw"),
                        bytes)
                .set("vmid", Long.parseLong(call.required("vmid")));
        return Answer.of(volume);
    }

    private Answer upload(Call call) {
        String name = call.required("filename");
        long size = call.upload().map(Call.Upload::size).orElse(0L);
        return store(call, name, size, "imgcopy");
    }

    private Answer download(Call call) {
        return store(call, call.required("filename"), 1L << 20, "download");
    }

    private Answer store(Call call, String name, long size, String task) {
        String storage = call.required("storage");
        String content = call.required("content");
        if (!mock.storages().supports(storage, content)) {
            throw ApiError.failed("storage '" + storage + "' does not support '" + content + "' content");
        }
        if (!fits(name.toLowerCase(Locale.ROOT), content)) {
            throw ApiError.parameter("filename", "wrong file extension");
        }
        String node = call.required("node");
        String volume = storage + ":" + content + "/" + name.replaceAll("[^a-zA-Z0-9.\\-_+]", "_");
        return mock.tasks()
                .start(call, task, "", () -> mock.storages().add(node, volume, content, format(volume), size));
    }

    private static boolean fits(String name, String content) {
        return switch (content) {
            case "iso" -> name.endsWith(".iso") || name.endsWith(".img");
            case "vztmpl" -> name.matches(".*\\.tar(\\.(gz|xz|zst|bz2))?");
            case "import" -> name.matches(".*\\.(ova|ovf|qcow2|raw|vmdk)");
            default -> true;
        };
    }

    private static String format(String volume) {
        int dot = volume.lastIndexOf('.');
        String extension = volume.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "gz", "xz", "zst", "bz2" -> "t" + extension;
            default -> extension;
        };
    }

    /** A name without a storage is meant on the storage of the path. */
    private static String volumeId(Call call) {
        String storage = call.required("storage");
        String volume = call.required("volume");
        if (volume.indexOf(':') < 0) {
            return storage + ":" + volume;
        }
        String named = Storages.storageOf(volume);
        if (!named.equals(storage)) {
            throw ApiError.parameter("volume", "storage ID mismatch (" + storage + " != " + named + ")\n");
        }
        return volume;
    }

    private Optional<Doc> find(Call call) {
        mock.storages().require(call.required("storage"));
        return mock.storages()
                .volumes(call.required("node"), call.required("storage"))
                .find(volumeId(call));
    }

    private Doc require(Call call) {
        String volume = volumeId(call);
        return find(call).orElseThrow(() -> ApiError.failed("volume '" + volume + "' does not exist"));
    }

    private Answer read(Call call) {
        Doc volume = require(call);
        Map<String, Object> item = volume.copy();
        item.remove(Storages.INSIDE);
        item.put(
                "path", "/var/lib/vz/" + volumeId(call).substring(volumeId(call).indexOf(':') + 1));
        item.put("used", volume.number("size", 0));
        return Answer.of(item);
    }

    private Answer describe(Call call) {
        Doc volume = require(call);
        call.text("notes").ifPresent(notes -> volume.set("notes", notes));
        if (call.has("protected")) {
            volume.set("protected", call.flag("protected") ? 1 : null);
        }
        return Answer.NOTHING;
    }

    private Answer delete(Call call) {
        Doc volume = require(call);
        if (volume.flag("protected")) {
            throw ApiError.failed("can't remove volume '" + volumeId(call) + "' - protected");
        }
        String id = volume.text("vmid")
                .map(vmid -> vmid + "@" + call.required("storage"))
                .orElse(call.required("storage"));
        return mock.tasks()
                .start(call, "imgdel", id, () -> mock.storages().remove(call.required("node"), volumeId(call)));
    }
}
