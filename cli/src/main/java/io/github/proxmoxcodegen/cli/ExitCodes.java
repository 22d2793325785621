package io.github.proxmoxcodegen.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process ends with; all of them are below 125, where shells have meanings of their own. */
final class ExitCodes {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int OUTPUT = 4;
    static final int BUG = 70;

    private ExitCodes() {}

    /** The codes with their meanings, as help lists them. */
    static Map<String, String> explained() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "done, with findings: of --check, --verify, snapshot verify or validate");
        codes.put("2", "the command line is wrong");
        codes.put("3", "the input cannot be read or is invalid; nothing was written");
        codes.put("4", "the output cannot be written");
        codes.put("70", "a bug of proxmox-codegen");
        return codes;
    }
}
