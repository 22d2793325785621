package io.github.proxmoxcodegen.generator;

/** A request that cannot be carried out as it stands; tells which option is at fault and what to do. */
public final class GenerationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String option;
    private final String complaint;

    /**
     * Makes the message as the command line words it: {@code --include /x matches no path ...}.
     *
     * @param option the name of the option, without dashes
     * @param complaint its value, what is wrong with it and what to do
     */
    public GenerationException(String option, String complaint) {
        super("--" + option + " " + complaint);
        this.option = option;
        this.complaint = complaint;
    }

    /** The name of the option at fault, such as {@code openapi-version}; front ends spell options in their own way. */
    public String option() {
        return option;
    }

    /** What is wrong, beginning with the value of the option. */
    public String complaint() {
        return complaint;
    }
}
