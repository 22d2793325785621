package io.github.proxmoxcodegen.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sources and looks into folders. */
final class Samples {

    /** An API of two operations, with words. */
    static final String APIDOC = """
            const apiSchema = [
              {
                "path": "/nodes",
                "text": "nodes",
                "leaf": 0,
                "info": {
                  "GET": {
                    "method": "GET",
                    "name": "index",
                    "description": "Our wordy words.",
                    "parameters": {"additionalProperties": 0, "properties": {}},
                    "permissions": {"user": "all"},
                    "returns": {"type": "array", "items": {"type": "object", "properties": {}}}
                  },
                  "POST": {
                    "method": "POST",
                    "name": "add",
                    "parameters": {
                      "additionalProperties": 0,
                      "properties": {"count": {"type": "integer", "minimum": %d, "description": "Our other words."}}
                    },
                    "permissions": {"user": "all"},
                    "returns": {"type": "null"}
                  }
                }
              }
            ]
            ;
            Ext.onReady(function() {});
            """;

    /** A snapshot that is not in canonical form. */
    static final String SNAPSHOT = """
            proxmox-api-snapshot 1
            product pve
            version 5.0-1
            /nodes
            GET
            returns null
            permit world
            """;

    private Samples() {}

    /** {@link #APIDOC} with a limit of one's choice. */
    static String apidoc(int minimum) {
        return APIDOC.replace("%d", Integer.toString(minimum));
    }

    /** The content of every file below a folder by its path; empty without the folder. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
