"""Runs the reference implementation over the published situations and prints every difference.

    python3 check_cases.py FOLDER-OF-CASES
"""

import glob
import json
import os
import sys

from oracle import evaluate


def differences(case):
    """What the result of one case lacks of what is expected, as far as listed there."""
    result = evaluate(case["applicant"], case["posting"], case["stage"], case.get("on"), case.get("decisions") or [])
    expected = case["expected"]
    found = []
    for key in ("outcome", "countFrom", "countFromState"):
        if key in expected and expected[key] != result[key]:
            found.append((key, expected[key], result[key]))
    for key in ("requirements", "counted", "states"):
        for name, value in expected.get(key, {}).items():
            if result[key].get(name) != value:
                found.append((f"{key}.{name}", value, result[key].get(name)))
    return found


def main():
    """Prints one line a difference, then a summary; exits 1 if there is any."""
    wrong = total = 0
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.json"))):
        with open(path, encoding="utf-8") as file:
            case = json.load(file)
        total += 1
        found = differences(case)
        wrong += bool(found)
        for name, value, got in found:
            print(f"{case['name']}: {name}: expected {value}, got {got}")
    print(f"{total} cases, {wrong} with differences")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
