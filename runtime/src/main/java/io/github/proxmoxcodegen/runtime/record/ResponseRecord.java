package io.github.proxmoxcodegen.runtime.record;

import java.util.Map;

/**
 * A record read from an answer. Everything in it may be absent, since Proxmox does not check its own answers.
 */
public interface ResponseRecord extends WireRecord {

    /**
     * What has no component of its own, as JSON has it: fields that the schema does not declare, and values that could
     * not be understood.
     */
    Map<String, Object> others();
}
