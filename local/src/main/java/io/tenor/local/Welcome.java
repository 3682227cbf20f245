package io.tenor.local;

/** What a user needs to go on. */
final class Welcome {

  private Welcome() {}

  static String text(long memory) {
    return """

        Gateway   http://localhost:8080/api/v1
        Keycloak  http://localhost:8180   realm tenor, client partner, secret partner-secret
        Data and logs are in .local; all of it uses %d MiB of memory.

        Try this in another terminal, where it gets a token first:

        curl -s -H "Authorization: Bearer $(curl -s -d grant_type=client_credentials -d client_id=partner -d client_secret=partner-secret http://localhost:8180/realms/tenor/protocol/openid-connect/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')" "http://localhost:8080/api/v1/metrics?metric=revenue"

        Ctrl-C ends all of it."""
        .formatted(memory);
  }
}
