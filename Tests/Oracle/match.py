"""How the words of pairs of texts match, by the oracle's own reading of section 6 of the rules.

    python3 match.py < pairs.ndjson > matches.ndjson

Each input line is [required, text]; each output line says whether all words of the required name are in the text,
whether it begins it, whether it stands in it word by word, both as stems and as the very words, and whether half of its
words do.
"""

import json
import sys

import oracle


def matched(required, text):
    return {
        "words": [oracle.words(required), oracle.words(text)],
        "contained": oracle.has_all_words(required, text),
        "begins": oracle.begins(required, text),
        "stands": oracle.stands_in(required, text),
        "named": oracle.begins(required, text, oracle.same_form),
        "standsNamed": oracle.stands_in(required, text, oracle.same_form),
        "close": oracle.is_close(required, [text]),
    }


def main():
    for line in sys.stdin:
        print(json.dumps(matched(*json.loads(line)), ensure_ascii=False))


if __name__ == "__main__":
    main()
