package io.github.proxmoxcodegen.cli;

import io.github.proxmoxcodegen.server.data.ClusterData;
import io.github.proxmoxcodegen.server.data.InvalidDataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Reads the file that says what a mock begins with. */
final class DataFile {

    private static final int LARGEST = 32 << 20;

    private DataFile() {}

    static Map<String, Object> read(String file) throws CommandFailure {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw CommandFailure.input(file + ": longer than " + (LARGEST >> 20) + " MiB", "");
            }
            return ClusterData.read(file, bytes);
        } catch (InvalidDataException e) {
            throw CommandFailure.input(String.valueOf(e.getMessage()), "");
        } catch (NoSuchFileException | InvalidPathException e) {
            throw CommandFailure.input(file + ": no such file", "give a file in JSON or YAML");
        } catch (IOException e) {
            throw CommandFailure.input(file + ": cannot be read", String.valueOf(e.getMessage()));
        }
    }
}
