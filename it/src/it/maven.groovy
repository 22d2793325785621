/** Versions of Maven, fetched with the one that runs this build. */
class Mavens {
    String maven
    String repository
    boolean offline

    /** Whether a version lies below a folder, or could be put there; says why not. */
    boolean has(File folder, String version) {
        if (new File(folder, "apache-maven-$version/bin/mvn").file) {
            return true
        }
        def command = [maven, '--batch-mode', '--quiet', "-Dmaven.repo.local=$repository",
                'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack',
                "-Dartifact=org.apache.maven:apache-maven:$version:tar.gz:bin", "-DoutputDirectory=$folder"]
        if (offline) {
            command << '--offline'
        }
        def output = new StringBuffer()
        def process = command*.toString().execute((List) null, folder.parentFile)
        process.waitForProcessOutput(output, output)
        if (process.exitValue() != 0) {
            println "SKIPPED: Maven $version cannot be had: ${output.readLines().find { it.contains('ERROR') }}"
        }
        return process.exitValue() == 0
    }
}

return new Mavens(maven: "${System.getProperty('maven.home')}/bin/mvn", repository: repository, offline: mode.endsWith('true'))
