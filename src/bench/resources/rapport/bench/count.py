"""Counts what is in a folder of journals with Python's own json: the yardstick of the class's figures."""
import collections
import glob
import json
import os
import sys

attempts = collections.Counter()
chosen = collections.Counter()
levels = collections.Counter()
for file in glob.glob(os.path.join(sys.argv[1], "*.jsonl")):
    with open(file, "rb") as lines:
        for line in lines:
            record = json.loads(line)
            kind = record["type"]
            if kind == "opened":
                attempts[record["scenario"]["id"]] += 1
            elif kind == "chose":
                response = record["offers"][record["chosen"]]
                chosen[record["decision"], response["id"]] += 1
                for criterion, level in response["levels"].items():
                    levels[criterion] += level
print(sum(attempts.values()), sum(chosen.values()), sum(levels.values()))
