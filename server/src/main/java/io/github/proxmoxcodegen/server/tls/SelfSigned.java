package io.github.proxmoxcodegen.server.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A new key of the curve P-256 and a certificate that it signs itself, valid for a year.
 *
 * @param certificate who trusts it trusts the server
 * @param certificatePem the certificate as text
 * @param keyPem the key as text; a secret
 */
public record SelfSigned(X509Certificate certificate, String certificatePem, String keyPem) {

    private static final Duration VALIDITY = Duration.ofDays(365);

    /** Clocks of clients may be slow. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int SERIAL_BITS = 120;
    private static final int LINE = 64;
    private static final String ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String ALTERNATIVE_NAMES = "2.5.29.17";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;
    private static final int VERSION = 0xA0;
    private static final int EXTENSIONS = 0xA3;

    /**
     * Makes one for this machine as it calls itself, and by one more name or address.
     *
     * @param host what clients on other machines call it
     */
    public static SelfSigned create(String host, Instant now) {
        Set<String> hosts = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1", host));
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            byte[] content = content(keys, hosts, now);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            byte[] encoded = Der.sequence(content, algorithm(), Der.bits(signature.sign()));
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return new SelfSigned(
                    certificate,
                    pem("CERTIFICATE", encoded),
                    pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has the curve P-256 and SHA-256", e);
        }
    }

    private static byte[] content(KeyPair keys, Set<String> hosts, Instant now) {
        byte[] name = Der.sequence(Der.set(Der.sequence(Der.identifier(COMMON_NAME), Der.text("Proxmox mock"))));
        byte[][] alternatives = hosts.stream().map(SelfSigned::alternative).toArray(byte[][]::new);
        return Der.sequence(
                Der.tagged(VERSION, Der.integer(BigInteger.TWO)),
                Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE)),
                algorithm(),
                name,
                Der.sequence(Der.time(now.minus(BEFORE)), Der.time(now.plus(VALIDITY))),
                name,
                keys.getPublic().getEncoded(),
                Der.tagged(
                        EXTENSIONS,
                        Der.sequence(
                                Der.sequence(
                                        Der.identifier(BASIC_CONSTRAINTS),
                                        Der.truth(),
                                        Der.octets(Der.sequence(Der.truth()))),
                                Der.sequence(
                                        Der.identifier(ALTERNATIVE_NAMES), Der.octets(Der.sequence(alternatives))))));
    }

    private static byte[] alternative(String host) {
        try {
            return ADDRESS.matcher(host).matches()
                    ? Der.tagged(IP_ADDRESS, InetAddress.getByName(host).getAddress())
                    : Der.tagged(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII));
        } catch (UnknownHostException e) {
            return Der.tagged(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] algorithm() {
        return Der.sequence(Der.identifier(ECDSA_WITH_SHA256));
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + what
                + "-----\n";
    }

    /** The SHA-256 of the certificate as Proxmox writes it: pairs of capital hexadecimal digits with colons. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SelfSigned[" + fingerprint() + "]";
    }
}
