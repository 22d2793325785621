package io.github.proxmoxcodegen.generator;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What decides the outcome of a run: equal fingerprints, equal files. */
public final class Fingerprint {

    private final List<String> facts;

    private Fingerprint(List<String> facts) {
        this.facts = facts;
    }

    /** Begins with the options of a run: every component of the record, so an option that is added counts as well. */
    public static Fingerprint of(GenerationSettings settings) {
        List<String> facts = new ArrayList<>();
        for (RecordComponent option : GenerationSettings.class.getRecordComponents()) {
            try {
                // A record's own toString() takes tens of milliseconds when it is first used, more than all else here.
                facts.add(option.getName() + "=" + option.getAccessor().invoke(settings));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record can be read", e);
            }
        }
        return new Fingerprint(List.copyOf(facts));
    }

    /** The same and one fact more, such as the version of the tool or the content of an input. */
    public Fingerprint with(String fact) {
        List<String> all = new ArrayList<>(facts);
        all.add(fact);
        return new Fingerprint(List.copyOf(all));
    }

    /** 64 lower-case hexadecimal digits that stand for all facts in their order. */
    public String digest() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        for (String fact : facts) {
            byte[] bytes = fact.getBytes(StandardCharsets.UTF_8);
            // With the length before it, no fact can be mistaken for two.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
