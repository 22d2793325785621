import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks that a folder to which everything was deployed holds what a public repository asks of a release: of every artifact
 * of the bill of materials the POM with all that it must say, sources, Javadoc and the list of parts, and of every file the
 * checksums, and that those are right. Run by {@code mvn -Prelease deploy}; ends with 1 if anything is amiss.
 */
final class CheckStaging {

    private static final List<String> NEEDED_IN_POM =
            List.of("name", "description", "url", "licenses", "developers", "scm");
    private static final List<String> BESIDE_A_JAR = List.of("-sources.jar", "-javadoc.jar", "-cyclonedx.json");
    private static final Map<String, String> CHECKSUMS = Map.of("md5", "MD5", "sha1", "SHA-1");
    private static final String BOM = "proxmox-bom";
    private static final String PARENT = "proxmox-codegen-parent";
    private static final String PLUGIN = "proxmox-maven-plugin";

    private final List<String> problems = new ArrayList<>();
    private int files;

    /** Checks the folder that is named, the first argument. */
    public static void main(String[] arguments) throws Exception {
        CheckStaging check = new CheckStaging();
        int artifacts = check.all(Path.of(arguments[0], "io", "github", "proxmoxcodegen"));
        check.problems.forEach(problem -> System.err.println("not ready for release: " + problem));
        System.out.println(artifacts + " artifacts with " + check.files + " files in " + arguments[0] + ", "
                + check.problems.size() + " problems");
        if (!check.problems.isEmpty()) {
            System.exit(1);
        }
    }

    private int all(Path group) throws Exception {
        Element parent = pom(folder(group.resolve(PARENT)));
        Element bom = pom(folder(group.resolve(BOM)));
        Set<String> artifacts = new TreeSet<>(Set.of(BOM, PARENT, PLUGIN));
        var managed = bom.getElementsByTagName("dependency");
        for (int i = 0; i < managed.getLength(); i++) {
            artifacts.add(text((Element) managed.item(i), "artifactId").orElseThrow());
        }
        for (String artifact : artifacts) {
            Path folder = group.resolve(artifact);
            if (Files.isDirectory(folder)) {
                check(artifact, folder(folder), parent);
            } else {
                problems.add(artifact + " was not deployed");
            }
        }
        try (Stream<Path> deployed = Files.list(group)) {
            deployed.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("maven-metadata") && !artifacts.contains(name))
                    .forEach(name -> problems.add(name + " was deployed and is not in the bill of materials"));
        }
        return artifacts.size();
    }

    private void check(String artifact, Path folder, Element parent) throws Exception {
        Element pom = pom(folder);
        for (String needed : NEEDED_IN_POM) {
            boolean inherited = text(pom, "parent").isPresent() && !Set.of("name", "description").contains(needed);
            if (text(pom, needed).isEmpty() && !(inherited && text(parent, needed).isPresent())) {
                problems.add("the POM of " + artifact + " says nothing under <" + needed + ">");
            }
        }
        List<Path> deployed = files(folder);
        Set<String> names = deployed.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        boolean isJar = !text(pom, "packaging").orElse("jar").equals("pom");
        for (String suffix : isJar ? BESIDE_A_JAR : List.<String>of()) {
            if (names.stream().noneMatch(name -> name.endsWith(suffix))) {
                problems.add(artifact + " has no *" + suffix);
            }
        }
        for (Path file : deployed) {
            files++;
            checkSums(file);
        }
    }

    private void checkSums(Path file) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(file);
        for (Map.Entry<String, String> sum : CHECKSUMS.entrySet()) {
            Path beside = file.resolveSibling(file.getFileName() + "." + sum.getKey());
            String expected = HexFormat.of().formatHex(MessageDigest.getInstance(sum.getValue()).digest(content));
            if (!Files.exists(beside)) {
                problems.add(file + " has no checksum ." + sum.getKey());
            } else if (!Files.readString(beside).strip().startsWith(expected)) {
                problems.add(beside + " is not the checksum of its file");
            }
        }
    }

    /** The folder of the one version that is there. */
    private static Path folder(Path artifact) throws IOException {
        try (Stream<Path> versions = Files.list(artifact)) {
            return versions.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.getFileName().toString().matches("maven-metadata.*|.*\\.(md5|sha1|asc)"))
                    .sorted()
                    .toList();
        }
    }

    private static Element pom(Path folder) throws Exception {
        Path file = files(folder).stream()
                .filter(path -> path.toString().endsWith(".pom"))
                .findFirst()
                .orElseThrow();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    /** What stands in a child element; empty if there is none or nothing in it. */
    private static Optional<String> text(Element element, String child) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(child) && !node.getTextContent().isBlank()) {
                return Optional.of(node.getTextContent().strip());
            }
        }
        return Optional.empty();
    }
}
