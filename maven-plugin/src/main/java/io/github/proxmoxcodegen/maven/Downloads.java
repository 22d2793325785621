package io.github.proxmoxcodegen.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.spi.connector.transport.GetTask;
import org.eclipse.aether.spi.connector.transport.TransportListener;
import org.eclipse.aether.spi.connector.transport.Transporter;
import org.eclipse.aether.spi.connector.transport.TransporterProvider;
import org.eclipse.aether.transfer.NoTransporterException;
import org.eclipse.aether.transfer.TransferCancelledException;

/**
 * Fetches over HTTPS with the transport of Maven: proxies, credentials of servers, timeouts and trust are those of
 * {@code settings.xml} and of Maven's options.
 */
final class Downloads {

    /** Real files have less than 5 MB. */
    private static final int MAX_BYTES = 64 << 20;

    private final MavenSession session;
    private final TransporterProvider transporters;

    @Inject
    Downloads(MavenSession session, TransporterProvider transporters) {
        this.session = session;
        this.transporters = transporters;
    }

    /**
     * The bytes at a URL.
     *
     * @param parameter the parameter that holds the URL, for messages
     * @param server the id of the entry in {@code settings.xml} that has the credentials
     */
    byte[] fetch(String parameter, String url, Optional<String> server) throws MojoExecutionException {
        URI address = parse(parameter, url);
        if (session.isOffline()) {
            throw new MojoExecutionException("<" + parameter + "> " + url
                    + " cannot be fetched: Maven is offline; run without --offline, or name a file or a release");
        }
        RepositorySystemSession repositories = session.getRepositorySession();
        RemoteRepository host = host(repositories, address, server.orElse("proxmox"));
        GetTask task = new GetTask(URI.create(path(address))).setListener(new SizeLimit());
        try (Transporter transporter = transporters.newTransporter(repositories, host)) {
            transporter.get(task);
            return task.getDataBytes();
        } catch (NoTransporterException e) {
            throw new MojoExecutionException(
                    "<" + parameter + "> " + url + " cannot be fetched: this Maven has no transport for it", e);
        } catch (Exception e) { // what the transport declares
            throw new MojoExecutionException(
                    "<" + parameter + "> " + url + " cannot be fetched: " + e.getMessage()
                            + "; check the address and the network, and the proxies and servers of settings.xml",
                    e);
        }
    }

    private static RemoteRepository host(RepositorySystemSession session, URI address, String id) {
        RemoteRepository plain = new RemoteRepository.Builder(
                        id, "default", address.getScheme() + "://" + address.getRawAuthority() + "/")
                .build();
        return new RemoteRepository.Builder(plain)
                .setAuthentication(session.getAuthenticationSelector().getAuthentication(plain))
                .setProxy(session.getProxySelector().getProxy(plain))
                .build();
    }

    private static String path(URI address) {
        String path = address.getRawPath().replaceFirst("^/+", "");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static URI parse(String parameter, String url) throws MojoExecutionException {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new MojoExecutionException(
                    "<" + parameter + "> " + url + " is no URL: " + e.getReason() + "; write special characters as %XX",
                    e);
        }
        if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new MojoExecutionException("<" + parameter + "> " + url.replaceFirst("//[^/]*@", "//")
                    + " is not fetched: only https:// URLs with a host and without a user are, as anybody on the way"
                    + " could change what comes without TLS; credentials belong to <servers> in settings.xml, see"
                    + " <server>");
        }
        return uri;
    }

    /** Ends a download that is too large to be a spec. */
    private static final class SizeLimit extends TransportListener {

        private long bytes;

        @Override
        public void transportStarted(long offset, long length) throws TransferCancelledException {
            bytes = offset;
            check(length);
        }

        @Override
        public void transportProgressed(ByteBuffer data) throws TransferCancelledException {
            bytes += data.remaining();
            check(bytes);
        }

        private static void check(long size) throws TransferCancelledException {
            if (size > MAX_BYTES) {
                throw new TransferCancelledException("it has more than " + MAX_BYTES + " bytes, which no spec has");
            }
        }
    }
}
