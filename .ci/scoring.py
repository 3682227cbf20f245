"""Compares what was read out of calls with what people labelled, and prints how well they agree.

A fact and a label are of the same thing where their places overlap; each is paired once, the most alike first. A label
marked `skip` can be read either way, and numbers in words need not be labelled: neither counts for or against.
"""
import collections, json, re

STOP = set(
    "the a an of and our its for in on to by from business segment revenue customers products product services service total"
    .split())
NAMELESS = re.compile(r"(unidentified|unknown|analyst$|speaker \d+$)", re.I)
QUARTER_ENDS = {"03-31": "Q1", "06-30": "Q2", "09-30": "Q3", "12-31": "Q4"}
SAME_END = [{"Q4", "H2", "FY"}, {"Q2", "H1"}, {"Q3", "9M"}]
AT_A_DAY = set(
    "cash debt equity customers users headcount stores deposits loan_balance assets_under_management backlog inventory"
    " capital_ratio market_share shares_outstanding leverage_ratio arr".split())
LONGEST = {"metrics": 60, "guidance": 400}
FIELDS = {
    "metrics": ["value", "unit", "metric", "kind", "period", "segment", "basis"],
    "guidance": ["metric", "kind", "form", "bounds", "unit", "period", "action", "segment", "basis"]}
STRICT = {
    "metrics": ["value", "unit", "metric", "kind"],
    "guidance": ["metric", "kind", "form", "bounds", "unit"]}
BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98]


def words(text):
    found = re.findall(r"[^\W_]+", (text or "").lower().replace(".", ""))
    singular = {w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in found if w not in STOP}
    return singular - STOP


def same_words(a, b):
    if not a or not b:
        return not a and not b
    x, y = words(a) or {a.lower()}, words(b) or {b.lower()}
    part = (x <= y or y <= x) and max(len(x), len(y)) <= 2 * min(len(x), len(y)) + 1
    return part or len(x & y) * 2 >= len(x | y)


def same_number(a, b):
    if a is None or b is None:
        return a is None and b is None
    return abs(float(a) - float(b)) <= 1e-6 * max(1.0, abs(float(a)), abs(float(b)))


def same_unit(a, b):
    names = {"rmb": "cny", "%": "percent", "percentage points": "pp"}
    norm = lambda unit: names.get((unit or "").lower(), (unit or "").lower().rstrip("s"))
    return norm(a) == norm(b)


def normal_period(period):
    period = (period or "").upper().replace(" ", "")
    day = re.fullmatch(r"(\d{4})-(\d\d-\d\d)", period)
    if day and day[2] in QUARTER_ENDS:
        period = day[1] + QUARTER_ENDS[day[2]]
    return period[2:] + "FY" if period.startswith("FY") else period


def same_period(label, fact):
    a, b = normal_period(label.get("period")), normal_period(fact.get("period"))
    if a == b or not a or not b:
        return a == b
    ends = {a[4:].lstrip("-"), b[4:].lstrip("-")}
    return a[:4] == b[:4] and label["metric"] in AT_A_DAY and any(ends <= end for end in SAME_END)


def same_metric(label, fact):
    named = label["metric"] != "other" or not label.get("label") or same_words(label["label"], fact.get("label"))
    return label["metric"] == fact.get("metric") and named


def right(field, label, fact):
    if field == "value":
        return same_number(label["value"], fact.get("value"))
    if field == "bounds":
        return same_number(label["low"], fact.get("low")) and same_number(label["high"], fact.get("high"))
    if field == "unit":
        return label.get("form") == "direction" or same_unit(label["unit"], fact.get("unit"))
    if field == "metric":
        return same_metric(label, fact)
    if field == "period":
        return same_period(label, fact)
    if field == "segment":
        return same_words(label["segment"], fact.get("segment"))
    if field == "form":
        same = label["form"] == fact.get("form")
        return same and (label["form"] != "direction" or label["direction"] == fact.get("direction"))
    if field == "action":
        return (label["action"] or "initiate") == (fact.get("action") or "initiate")
    return (label[field] or None) == (fact.get(field) or None)


def says(field, record):
    if field == "bounds":
        return record.get("low") is not None or record.get("high") is not None
    return record.get(field) is not None


def span(record):
    source = record.get("source") or record
    return source.get("start", -1), source.get("end", source.get("start", -1) + 1)


def overlap(a, b):
    return min(span(a)[1], span(b)[1]) - max(span(a)[0], span(b)[0])


def pairs(labels, facts, likeness):
    edges = [(likeness(label, fact), -i, -j)
             for i, label in enumerate(labels) for j, fact in enumerate(facts) if overlap(label, fact) > 0]
    taken, found, paired = set(), set(), []
    for _, i, j in sorted(edges, reverse=True):
        if i not in taken and j not in found:
            taken.add(i), found.add(j)
            paired.append((labels[-i], facts[-j]))
    return paired


def metric_pairs(labels, facts):
    return pairs(labels, facts, lambda l, f: (
        l["class"] == "fact", same_number(l["value"], f.get("value")), same_metric(l, f), overlap(l, f)))


def guidance_pairs(labels, facts):
    return pairs(labels, facts, lambda l, f: (
        same_metric(l, f), same_number(l["low"], f.get("low")) + same_number(l["high"], f.get("high")), overlap(l, f)))


def count(kind, labels, facts, paired, tally):
    """The labels and facts that count; a field that both leave open is neither right nor wrong."""
    tally[kind, "labelled"] += len(labels)
    tally[kind, "found"] += len(facts)
    for field in FIELDS[kind]:
        tally[kind, field, "labelled"] += sum(says(field, label) for label in labels)
        tally[kind, field, "given"] += sum(says(field, fact) for fact in facts)
    for label, fact in paired:
        good = {field: right(field, label, fact) for field in FIELDS[kind]}
        tally[kind, "paired"] += 1
        tally[kind, "strict"] += all(good[field] for field in STRICT[kind])
        tally[kind, "every field"] += all(good.values())
        for field in FIELDS[kind]:
            both = says(field, label) and says(field, fact)
            tally[kind, field, "right"] += both and good[field]
            tally[kind, field, "abstained"] += says(field, label) and not says(field, fact)


def score_metrics(gold, run, tally):
    labels = [m for m in gold["mentions"] if m["class"] in ("fact", "guidance")]
    skip = [m for m in gold["mentions"] if m["class"] == "skip"]
    facts = run.get("metrics", [])
    usable = [f for f in facts if span(f)[1] - span(f)[0] <= LONGEST["metrics"]]
    paired = metric_pairs(labels, usable)
    # The numbers of guidance may be served as figures as well.
    reported = [(label, fact) for label, fact in paired if label["class"] == "fact"]
    taken, short = {id(fact) for _, fact in paired}, {id(fact) for fact in usable}
    either = lambda f: id(f) in short and (
        any(overlap(f, s) > 0 for s in skip) or not re.search(r"\d", (f.get("source") or {}).get("quote") or "0"))
    forward = {id(fact) for label, fact in paired if label["class"] == "guidance"}
    counted = [f for f in facts if id(f) not in forward and (id(f) in taken or not either(f))]
    count("metrics", [l for l in labels if l["class"] == "fact"], counted, reported, tally)
    good = {id(f) for l, f in reported if all(right(field, l, f) for field in STRICT["metrics"])}
    for fact in counted:
        if isinstance(fact.get("confidence"), (int, float)):
            band = max(b for b in BANDS if b <= fact["confidence"])
            tally["band", band, "given"] += 1
            tally["band", band, "right"] += id(fact) in good
    tally["slips"] += sum(bool(l.get("slip")) for l in labels if l["class"] == "fact")
    for label, fact in reported:
        kind = "slips" if label.get("slip") else "sound"
        tally[kind, "flagged"] += bool(fact.get("flags"))
        tally[kind, "paired"] += 1


def score_guidance(gold, run, tally):
    skip = [m for m in gold["mentions"] if m["class"] == "skip"]
    facts = run.get("guidance", [])
    usable = [f for f in facts if span(f)[1] - span(f)[0] <= LONGEST["guidance"]]
    paired = guidance_pairs(gold["guidance"], usable)
    taken, short = {id(fact) for _, fact in paired}, {id(fact) for fact in usable}
    either = lambda f: id(f) in short and any(overlap(f, s) > 0 for s in skip)
    count("guidance", gold["guidance"], [f for f in facts if id(f) in taken or not either(f)], paired, tally)


def score_turns(gold, run, tally):
    names = {n.lower(): p["name"].lower() for p in gold.get("participants", []) for n in [p["name"], *p.get("aliases", [])]}
    who = lambda name: names.get((name or "").lower().strip(), (name or "").lower().strip())
    at = {}
    for turn in sorted(run.get("turns", []), key=span):
        at.setdefault(span(turn)[0], turn)
    tally["turns", "labelled"] += len(gold["turns"])
    tally["turns", "found"] += len(run.get("turns", []))
    for label in gold["turns"]:
        turn = next((at[label["start"] + d] for d in (0, -1, 1, -2, 2, -3, 3) if label["start"] + d in at), None)
        if turn:
            tally["turns", "paired"] += 1
            tally["turns", "speaker"] += who(turn.get("speaker")) == who(label["speaker"]) or bool(NAMELESS.match(label["speaker"]))
            tally["turns", "section"] += turn.get("section") == label["section"]


OPEN = dict.fromkeys(["label", "segment", "period", "basis", "unit", "low", "high", "direction"])


def read_labels(path):
    """Labels may leave out what is null, and turns where nobody labelled them."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    for kind in ("mentions", "guidance"):
        gold[kind] = [{**OPEN, **label} for label in gold[kind]]
    return {"turns": [], **gold}


def score(labels, runs):
    """A tally for each document of a folder of labels; runs are files named as the documents, with .json behind."""
    tallies = {}
    for path in sorted(labels.glob("*.json")):
        gold = read_labels(path)
        at = runs / (gold["document"] + ".json")
        run = json.loads(at.read_text(encoding="utf-8")) if at.exists() else {}
        tally = tallies[gold["document"]] = collections.Counter()
        score_metrics(gold, run, tally)
        score_guidance(gold, run, tally)
        score_turns(gold, run, tally)
    return tallies


def percent(part, whole):
    return f"{100 * part / whole:.1f}" if whole else "-"


def f1(tally, kind, what):
    labelled = tally[kind, "labelled"]
    return percent(2 * tally[kind, what], labelled and tally[kind, "found"] + labelled)


def of_field(tally, kind, field):
    """Precision, recall, and how often the field was left open where people filled it in."""
    of = lambda what, whole: percent(tally[kind, field, what], tally[kind, field, whole])
    return of("right", "given"), of("right", "labelled"), of("abstained", "labelled")


def row(*cells):
    return "| " + " | ".join(cells) + " |"


def fields_table(groups):
    """Precision, recall and abstention of each field, three columns a group of calls."""
    totals = [sum(tallies.values(), collections.Counter()) for tallies in groups.values()]
    lines = [row("", *(f"{name}: {what}" for name in groups for what in ("precision", "recall", "abstained"))),
             row("---", *["---"] * 3 * len(groups))]
    for kind in FIELDS:
        for what, name in (("paired", "found"), ("strict", "strict"), ("every field", "every field")):
            cells = [cell for t in totals for cell in (
                percent(t[kind, what], t[kind, "found"]), percent(t[kind, what], t[kind, "labelled"]), "")]
            lines.append(row(f"{kind}: {name}", *cells))
        for field in FIELDS[kind]:
            lines.append(row(f"{kind}: {field}", *(cell for t in totals for cell in of_field(t, kind, field))))
    return "\n".join(lines)


def documents(groups):
    """Each document and the sum of its group, with their tallies."""
    for group, tallies in groups.items():
        yield from tallies.items()
        yield f"all of {group}", sum(tallies.values(), collections.Counter())


def documents_table(groups):
    lines = [row("F1 by document", "turns", "speakers", "sections", "metrics found", "strict", "every field", "guidance found",
                 "strict", "every field", "slips flagged", "others flagged"), row(*["---"] * 12)]
    for name, t in documents(groups):
        lines.append(row(
            name, f1(t, "turns", "paired"),
            percent(t["turns", "speaker"], t["turns", "labelled"]), percent(t["turns", "section"], t["turns", "labelled"]),
            *(f1(t, kind, what) for kind in FIELDS for what in ("paired", "strict", "every field")),
            f"{t['slips', 'flagged']} of {t['slips']}", f"{t['sound', 'flagged']} of {t['sound', 'paired']}"))
    return "\n".join(lines)


def document_fields_table(groups, kind):
    lines = [row(f"{kind} by document: precision / recall / abstained", *FIELDS[kind]), row("---", *["---"] * len(FIELDS[kind]))]
    for name, t in documents(groups):
        lines.append(row(name, *(" / ".join(of_field(t, kind, field)) for field in FIELDS[kind])))
    return "\n".join(lines)


def calibration_table(groups):
    """Of the figures given a confidence, how many are right in value, unit, metric and kind; the spurious count as wrong."""
    totals = [sum(tallies.values(), collections.Counter()) for tallies in groups.values()]
    lines = [row("confidence", *(f"{name}: {what}" for name in groups for what in ("figures", "right"))),
             row("---", *["---"] * 2 * len(groups))]
    ends = [f"below {b}" for b in BANDS[1:]] + ["at most 1"]
    for name, bands in [*((f"{low} to {end}", [low]) for low, end in zip(BANDS, ends)),
                        ("0.9 and over", [b for b in BANDS if b >= 0.9])]:
        cells = []
        for t in totals:
            given = sum(t["band", b, "given"] for b in bands)
            cells += [str(given), percent(sum(t["band", b, "right"] for b in bands), given)]
        lines.append(row(name, *cells))
    return "\n".join(lines)


def report(groups):
    """All tables, in Markdown, for groups of calls: a name and what `score` gives."""
    tables = [fields_table(groups), calibration_table(groups), documents_table(groups)]
    return "\n\n".join(tables + [document_fields_table(groups, kind) for kind in FIELDS])
