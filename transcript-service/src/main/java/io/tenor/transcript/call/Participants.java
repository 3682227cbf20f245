package io.tenor.transcript.call;

import io.tenor.extraction.call.Participant;
import java.util.List;

/** The people of a call; an object, because the reactive driver reads no JSON arrays. */
public record Participants(List<Participant> people) {}
