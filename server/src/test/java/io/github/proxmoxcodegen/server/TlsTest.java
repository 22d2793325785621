package io.github.proxmoxcodegen.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.proxmoxcodegen.specs.Specs;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS, to clients that check who they talk to. */
final class TlsTest {

    private static MockProxmox proxmox;

    @BeforeAll
    static void start() throws Exception {
        proxmox = start(ServerSettings.builder());
    }

    @AfterAll
    static void stop() {
        proxmox.close();
    }

    private static MockProxmox start(ServerSettings.Builder settings) throws Exception {
        return MockProxmox.start(
                Specs.standard().resolve("latest").api(), settings.tls(true).build());
    }

    private static String get(URI uri, X509Certificate trusted) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("mock", trusted);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        HttpsURLConnection connection = (HttpsURLConnection) uri.toURL().openConnection();
        connection.setSSLSocketFactory(context.getSocketFactory());
        connection.setReadTimeout(20_000);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            connection.disconnect();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void whoTrustsItsCertificateIsServed(String host) throws Exception {
        assertThat(proxmox.uri().getScheme()).isEqualTo("https");
        URI uri = URI.create("https://" + host + ":" + proxmox.port() + "/nodes");
        assertThat(get(uri, proxmox.certificate().orElseThrow())).contains("\"pve1\"");
    }

    @Test
    void eachServerHasAnotherCertificate() throws Exception {
        try (MockProxmox other = start(ServerSettings.builder())) {
            assertThat(other.fingerprint()).isNotEqualTo(proxmox.fingerprint());
            X509Certificate trusted = other.certificate().orElseThrow();
            assertThatThrownBy(() -> get(URI.create(proxmox.uri() + "/nodes"), trusted))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void theCertificateNamesWhatTheServerListensOn() throws Exception {
        try (MockProxmox other = start(ServerSettings.builder().host("127.0.0.2"))) {
            X509Certificate certificate = other.certificate().orElseThrow();
            assertThat(get(URI.create(other.uri() + "/version"), certificate)).contains("\"release\"");
            assertThat(certificate.getSubjectAlternativeNames())
                    .extracting(name -> String.valueOf(name.get(1)))
                    .containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "127.0.0.2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31T10:00:00Z", "2049-12-31T10:00:00Z", "2051-02-03T10:00:00Z"})
    void theCertificateIsValidForAYear(String now) throws Exception {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        try (MockProxmox other = start(ServerSettings.builder().clock(clock))) {
            X509Certificate certificate = other.certificate().orElseThrow();
            certificate.verify(certificate.getPublicKey());
            assertThat(certificate.getNotBefore()).isBefore(clock.instant());
            assertThat(certificate.getNotAfter())
                    .isAfter(clock.instant().plusSeconds(364 * 86_400))
                    .isBefore(clock.instant().plusSeconds(366 * 86_400));
        }
    }

    @Test
    void theFingerprintIsWrittenAsProxmoxDoes() {
        assertThat(proxmox.fingerprint().orElseThrow()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
    }

    @Test
    void whoSpeaksPlainHttpGetsNothingAndOthersAreServed() throws Exception {
        Client plain = new Client(URI.create("http://127.0.0.1:" + proxmox.port()));
        assertThat(plain.halfClosed("GET /nodes HTTP/1.1\r\nHost: a\r\n\r\n").status())
                .isZero();
        assertThat(get(
                        URI.create(proxmox.uri() + "/version"),
                        proxmox.certificate().orElseThrow()))
                .contains("\"release\"");
    }
}
