package org.zeren.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Which tokens hold: with our issuer's signature, for us, in their time. */
class TokensTest {

  private static final String ISSUER = "https://issuer.example/tenant-a";
  private static final RSAKey KEY = rsaKey("one");
  private static final RSAKey OTHER_KEY = rsaKey("one");

  private static RSAKey rsaKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JwtDecoder decoder() throws JOSEException {
    return new Tokens(ISSUER, List.of("zeren"), Duration.ofSeconds(30))
        .byKey(KEY.toRSAPublicKey(), SignatureAlgorithm.RS256);
  }

  private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
    Instant now = Instant.now();
    return change
        .apply(
            new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("someone")
                .audience(List.of("zeren", "other"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300))))
        .build();
  }

  private static String signed(RSAKey key, JWSHeader header, JWTClaimsSet claims)
      throws JOSEException {
    SignedJWT token = new SignedJWT(header, claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static JWSHeader header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").type(JOSEObjectType.JWT).build();
  }

  private static Date in(int seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  @Test
  void aTokenOfOurIssuerHolds() throws JOSEException {
    String token = signed(KEY, header(), claims(it -> it));

    assertThat(decoder().decode(token).getSubject()).isEqualTo("someone");
  }

  @Test
  void anAccessTokenThatSaysSoHolds() throws JOSEException {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt")).build();

    assertThat(decoder().decode(signed(KEY, header, claims(it -> it))).getSubject())
        .isEqualTo("someone");
  }

  @Test
  void clocksMayDifferALittle() throws JOSEException {
    String token =
        signed(KEY, header(), claims(it -> it.issueTime(in(-60)).expirationTime(in(-10))));

    assertThat(decoder().decode(token).getSubject()).isEqualTo("someone");
  }

  static Stream<Arguments> claimsThatDoNotHold() {
    return Stream.of(
        Arguments.of("expired", change(it -> it.issueTime(in(-90)).expirationTime(in(-60)))),
        Arguments.of("without an end", change(it -> it.expirationTime(null))),
        Arguments.of("not valid yet", change(it -> it.notBeforeTime(in(60)))),
        Arguments.of("for another audience", change(it -> it.audience("elsewhere"))),
        Arguments.of("for no audience", change(it -> it.audience((String) null))),
        Arguments.of(
            "of another tenant", change(it -> it.issuer("https://issuer.example/tenant-b"))),
        Arguments.of("of an issuer that begins alike", change(it -> it.issuer(ISSUER + "/"))),
        Arguments.of("of no issuer", change(it -> it.issuer(null))),
        Arguments.of("without a subject", change(it -> it.subject(null))),
        Arguments.of("with an empty subject", change(it -> it.subject(" "))),
        Arguments.of("with a huge subject", change(it -> it.subject("x".repeat(201)))));
  }

  private static UnaryOperator<JWTClaimsSet.Builder> change(
      UnaryOperator<JWTClaimsSet.Builder> change) {
    return change;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("claimsThatDoNotHold")
  void aTokenDoesNotHold(String why, UnaryOperator<JWTClaimsSet.Builder> change)
      throws JOSEException {
    isRefused(signed(KEY, header(), claims(change)));
  }

  @Test
  void aTokenOfAnotherKeyDoesNotHold() throws JOSEException {
    isRefused(signed(OTHER_KEY, header(), claims(it -> it)));
  }

  @Test
  void aTokenWhoseContentWasChangedDoesNotHold() throws JOSEException {
    String[] parts = signed(KEY, header(), claims(it -> it)).split("\\.");
    String body =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("someone", "someoneelse");
    String changed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(body.getBytes(StandardCharsets.UTF_8));

    isRefused(parts[0] + "." + changed + "." + parts[2]);
  }

  @Test
  void anUnsignedTokenDoesNotHold() throws JOSEException {
    isRefused(new PlainJWT(claims(it -> it)).serialize());
  }

  @Test
  void aTokenSignedWithThePublicKeyAsASecretDoesNotHold() throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).build(), claims(it -> it));
    token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));

    isRefused(token.serialize());
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void whatIsNoTokenDoesNotHold(String token) throws JOSEException {
    isRefused(token);
  }

  static Stream<String> nonsense() {
    return Stream.of(
        "", "a", "a.b", "a.b.c", "..", "eyJhbGciOiJub25lIn0.e30.", "\u0000.\u0000.\u0000");
  }

  private static void isRefused(String token) throws JOSEException {
    JwtDecoder decoder = decoder();
    assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void theIssuersKeysAreFoundThroughItsDiscoveryAndAnUnknownKeyDoesNotHold()
      throws IOException, JOSEException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    JwtDecoder decoder =
        new Tokens(issuer, List.of("zeren"), Duration.ofSeconds(30)).byIssuer(issuer);
    String token = signed(KEY, header(), claims(it -> it.issuer(issuer)));
    JWSHeader unknownKey = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("two").build();
    RSAKey two = rsaKey("two");

    assertThatThrownBy(() -> decoder.decode(token))
        .as("while the issuer does not answer")
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);

    serve(
        server,
        "/.well-known/openid-configuration",
        "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"subject_types_supported\":[\"public\"]}"
            .formatted(issuer, issuer));
    serve(server, "/keys", new JWKSet(KEY.toPublicJWK()).toString());
    server.start();
    try {
      assertThat(decoder.decode(token).getSubject()).isEqualTo("someone");
      String other = signed(two, unknownKey, claims(it -> it.issuer(issuer)));
      assertThatThrownBy(() -> decoder.decode(other)).isInstanceOf(BadJwtException.class);
    } finally {
      server.stop(0);
    }
  }

  private static void serve(HttpServer server, String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }
}
