"""What counts as right, and how often."""
import collections, unittest

import scoring


def label(start, value, **fields):
    return {"start": start, "end": start + 5, "class": "fact", "metric": "revenue", "segment": None, "kind": "level",
            "value": value, "unit": "USD", "period": "2031Q2", "basis": None, **fields}


def fact(start, value, **fields):
    return {**label(start, value), "source": {"start": start, "end": start + 5, "quote": "$1 mn"}, "confidence": 0.92,
            "flags": [], **fields}


def tallied(labels, facts):
    tally = collections.Counter()
    scoring.score_metrics({"mentions": labels}, {"metrics": facts}, tally)
    return tally


class ScoringTest(unittest.TestCase):

    def test_pairs_what_overlaps_the_most_alike_first(self):
        tally = tallied([label(10, 5)], [fact(8, 7), fact(12, 5)])
        self.assertEqual((tally["metrics", "paired"], tally["metrics", "strict"], tally["metrics", "found"]), (1, 1, 2))

    def test_counts_spurious_facts_against_the_confidence_they_had(self):
        tally = tallied([label(10, 5)], [fact(10, 5), fact(90, 5)])
        self.assertEqual((tally["band", 0.9, "right"], tally["band", 0.9, "given"]), (1, 2))

    def test_counts_what_can_be_read_either_way_neither_way(self):
        skipped = {"start": 90, "end": 95, "class": "skip"}
        in_words = {"start": 50, "end": 55, "quote": "doubled"}
        tally = tallied([label(10, 5), skipped], [fact(10, 5), fact(90, 5), fact(50, 2, source=in_words)])
        self.assertEqual(tally["metrics", "found"], 1)

    def test_tells_an_open_field_from_a_wrong_one(self):
        tally = tallied([label(10, 5), label(30, 6)], [fact(10, 5, period=None), fact(30, 6, period="2030Q2")])
        self.assertEqual(tally["metrics", "period", "abstained"], 1)
        self.assertEqual((tally["metrics", "period", "right"], tally["metrics", "period", "given"]), (0, 1))

    def test_takes_a_year_and_its_last_quarter_for_one_day(self):
        for metric, same in (("cash", 1), ("revenue", 0)):
            tally = tallied([label(10, 5, metric=metric, period="2031Q4")], [fact(10, 5, metric=metric, period="FY2031")])
            self.assertEqual(tally["metrics", "period", "right"], same)

    def test_tells_flagged_slips_from_other_flags(self):
        tally = tallied([label(10, 5, slip=True), label(30, 6)], [fact(10, 5, flags=["scale"]), fact(30, 6, flags=["scale"])])
        self.assertEqual((tally["slips"], tally["slips", "flagged"], tally["sound", "flagged"]), (1, 1, 1))

    def test_gives_each_group_of_calls_columns_of_its_own(self):
        groups = {"known": {"a.txt": tallied([label(10, 5)], [fact(10, 5)])}, "fresh": {"b.txt": tallied([label(10, 5)], [])}}
        self.assertIn("| metrics: strict | 100.0 | 100.0 |  | - | 0.0 |  |", scoring.report(groups))


if __name__ == "__main__":
    unittest.main()
