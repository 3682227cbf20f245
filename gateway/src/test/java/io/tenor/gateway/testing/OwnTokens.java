package io.tenor.gateway.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Tokens as a test wants them. */
public final class OwnTokens {
  private static final RsaJsonWebKey OF_THE_REALM = key();
  private static final RsaJsonWebKey OF_A_STRANGER = key();

  private OwnTokens() {}

  static Map<String, Object> publicKey() {
    return OF_THE_REALM.toParams(OutputControlLevel.PUBLIC_ONLY);
  }

  /** What a token of a reader of transcripts says, with other claims in their places. */
  public static Map<String, Object> claims(Map<String, ?> others) {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> claims =
        new HashMap<>(
            Map.of(
                "iss",
                WatchedKeycloak.issuer(),
                "aud",
                List.of("tenor"),
                "sub",
                UUID.randomUUID().toString(),
                "typ",
                "Bearer",
                "iat",
                now,
                "exp",
                now + 60,
                "scope",
                "transcripts:read"));
    claims.putAll(others);
    return claims;
  }

  /** Signed by a key that the realm publishes. */
  public static String signed(Map<String, ?> claims) {
    return signed(OF_THE_REALM, OF_THE_REALM.getKeyId(), claims);
  }

  /** Signed by a stranger who says that his key is the realm's. */
  public static String forged(Map<String, ?> claims) {
    return signed(OF_A_STRANGER, OF_THE_REALM.getKeyId(), claims);
  }

  /** Signed by a stranger's key under its own name. */
  public static String ofUnknownKey(Map<String, ?> claims) {
    return signed(OF_A_STRANGER, OF_A_STRANGER.getKeyId(), claims);
  }

  public static String unsigned(Map<String, ?> claims) {
    JsonWebSignature token = token(claims);
    token.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
    return serialized(token);
  }

  private static String signed(RsaJsonWebKey key, String keyId, Map<String, ?> claims) {
    JsonWebSignature token = token(claims);
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setKeyIdHeaderValue(keyId);
    token.setKey(key.getPrivateKey());
    return serialized(token);
  }

  private static JsonWebSignature token(Map<String, ?> claims) {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(JsonUtil.toJson(new HashMap<String, Object>(claims)));
    return token;
  }

  private static String serialized(JsonWebSignature token) {
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RsaJsonWebKey key() {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(UUID.randomUUID().toString());
      key.setUse("sig");
      key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
