"""The rule that `docs/how-to/write-a-rule.md` teaches is a working one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from masterplan_kit.diagnostic import Rule
from masterplan_kit.load import load
from masterplan_kit.programme import edition
from masterplan_kit.rules import by_code
from tests.judged import marks_of, source_of

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "write-a-rule.md"


def taught() -> Rule:
    code = re.search(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert code
    names: dict[str, Any] = {}
    exec(compile(code[1], str(GUIDE), "exec"), names)
    made = names["stakeholder_input_undated"]
    assert isinstance(made, Rule)
    return made


def lines(rule: Rule, example: str | bytes) -> list[int]:
    loaded = load(source_of(example))
    assert rule.check
    found = list(rule.check(loaded.plan, edition("2023")))
    places = [loaded.source.place((*loaded.keys_of(one.node), *one.keys)) for one in found]
    return [place.file.position(place.start).line for place in places]


def test_it_speaks_on_the_marked_lines_of_the_bad_example_alone() -> None:
    rule = taught()
    assert rule.code not in by_code()
    assert lines(rule, rule.bad) == [line for _, line, _ in marks_of(rule.bad)] != []
    assert not lines(rule, rule.good)
