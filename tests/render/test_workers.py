"""Pieces of work in processes of their own: results, losses, limits."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections import deque

from masterplan_kit.render.workers import Lost, Say, Task, processors, side_by_side


def _double(say: Say, number: int) -> int:
    say("double")
    return 2 * number


def _own_process(_: Say) -> int:
    return os.getpid()


def _fail(say: Say) -> int:
    say("fail")
    raise ValueError("so nicht")


class _OddError(Exception):
    def __init__(self, one: str, two: str) -> None:
        super().__init__(one + two)


def _fail_oddly(_: Say) -> int:
    raise _OddError("a", "b")


def _die(say: Say) -> int:
    say("die")
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def _sleep(say: Say) -> int:
    say("sleep")
    time.sleep(600)
    return 0


def _silent(_name: str, _stage: str) -> None:
    """Nobody listens."""


def test_every_task_comes_back_under_its_name() -> None:
    tasks = [Task(str(number), _double, (number,), 60) for number in range(5)]
    assert dict(side_by_side(deque(tasks), 2, _silent)) == {"0": 0, "1": 2, "2": 4, "3": 6, "4": 8}


def test_each_task_has_a_process_of_its_own() -> None:
    found = dict(side_by_side(deque(Task(name, _own_process, (), 60) for name in "abc"), 1, _silent))
    assert len({os.getpid(), *found.values()}) == 4


def test_the_stages_are_heard() -> None:
    heard: list[tuple[str, str]] = []
    list(side_by_side(deque([Task("a", _double, (1,), 60)]), 1, lambda name, stage: heard.append((name, stage))))
    assert heard == [("a", "double")]


def test_an_error_comes_back_as_it_was_with_its_trace() -> None:
    [(name, lost)] = side_by_side(deque([Task("a", _fail, (), 60)]), 1, _silent)
    assert isinstance(lost, Lost)
    assert (name, lost.stage, lost.late) == ("a", "fail", False)
    assert isinstance(lost.error, ValueError)
    assert str(lost.error) == "so nicht"
    assert "_fail" in "".join(lost.error.__notes__)


def test_an_error_that_cannot_be_sent_is_told_in_words() -> None:
    [(_, lost)] = side_by_side(deque([Task("a", _fail_oddly, (), 60)]), 1, _silent)
    assert isinstance(lost, Lost)
    assert str(lost.error) == "_OddError: ab"


def test_a_process_that_dies_is_a_loss_and_the_others_go_on() -> None:
    tasks = [Task("dies", _die, (), 60), Task("lives", _double, (4,), 60)]
    found = dict(side_by_side(deque(tasks), 1, _silent))
    assert found["lives"] == 8
    assert found["dies"] == Lost("dies", "die", None)


def test_a_stage_that_takes_too_long_is_ended() -> None:
    [(_, lost)] = side_by_side(deque([Task("a", _sleep, (), 1)]), 1, _silent)
    assert lost == Lost("a", "sleep", None, late=True)


def test_nothing_runs_on_when_the_reader_stops() -> None:
    tasks: deque[Task[int]] = deque([Task("a", _own_process, (), 60), Task("b", _sleep, (), 60)])
    results = side_by_side(tasks, 2, _silent)
    name, pid = next(results)
    assert name == "a"
    assert isinstance(pid, int)
    results.close()  # type: ignore[attr-defined] # a generator is
    assert multiprocessing.active_children() == []


def test_a_task_that_waits_for_another_is_begun_when_that_is_done() -> None:
    waiting = deque([Task("a", _double, (1,), 60)])
    found = []
    for name, number in side_by_side(waiting, 1, _silent):
        found.append((name, number))
        if name == "a":
            waiting.append(Task("b", _double, (number,), 60))
    assert found == [("a", 2), ("b", 4)]


def test_there_is_a_processor() -> None:
    assert 1 <= processors() <= (os.cpu_count() or 1)
