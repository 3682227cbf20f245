package io.tenor.facts.text;

import io.tenor.extraction.CallText;
import io.tenor.extraction.call.Call;

/**
 * A version of a call as the transcript-service hands it to other services.
 *
 * @param sha256 of the document as sent, in hex
 */
record FetchedCall(String sha256, String text, Call call, String seed) {

  CallText callText() {
    return new CallText(text, call, seed);
  }
}
