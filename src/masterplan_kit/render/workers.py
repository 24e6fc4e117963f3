"""Pieces of work side by side, each in a process of its own that gives its memory back when it ends."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Final, Generic, TypeVar

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
Say = Callable[[str], None]  # a stage begins

# A forked process has what its parent imported; elsewhere text layout must not be forked, or it cannot be.
if sys.platform == "linux":
    _CONTEXT = multiprocessing.get_context("fork")
else:
    _CONTEXT = multiprocessing.get_context("spawn")
_POLL: Final = 0.5  # seconds between looks at the clock


@dataclass(frozen=True, slots=True)
class Task(Generic[R_co]):
    """What one process does: `function(say, *arguments)`.

    `seconds` is what each of its stages may take, `within` says otherwise for those that it names.
    """

    name: str
    function: Callable[..., R_co]
    arguments: tuple[Any, ...]
    seconds: int
    within: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lost:
    """A piece of work that did not come back: it raised, was killed, or took too long."""

    name: str
    stage: str
    error: BaseException | None  # None: the process died without a word
    late: bool = False


@dataclass(eq=False)
class _Running:
    task: Task[Any]
    process: BaseProcess
    connection: Connection
    stage: str = ""
    since: float = 0.0

    def late(self) -> bool:
        return time.monotonic() - self.since > self.task.within.get(self.stage, self.task.seconds)

    def end(self) -> None:
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.connection.close()


def processors() -> int:
    """How many pieces of work this process may do at a time."""
    return (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()) or 1


def side_by_side(
    waiting: deque[Task[R]], jobs: int, told: Callable[[str, str], None]
) -> Iterator[tuple[str, R | Lost]]:
    """Do all tasks, `jobs` at a time, in the order they end; `told` hears the name of a task and its new stage.

    Whoever takes the results may let further tasks wait.
    """
    running = list[_Running]()
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                running.append(_start(waiting.popleft()))
            for one in _ready(running):
                ended = _heard(one, told)
                if ended is not None:
                    one.end()
                    running.remove(one)
                    yield one.task.name, ended
    finally:
        for one in running:
            one.end()


def _start(task: Task[Any]) -> _Running:
    ours, theirs = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_work, args=(theirs, task), daemon=True)
    process.start()
    theirs.close()
    return _Running(task, process, ours, since=time.monotonic())


def _ready(running: list[_Running]) -> list[_Running]:
    heard = wait([one.connection for one in running], timeout=_POLL)
    return [one for one in running if one.connection in heard or one.late()]


def _heard(one: _Running, told: Callable[[str, str], None]) -> Any:
    """The result or the loss of a task; None while it goes on."""
    if not one.connection.poll():
        return Lost(one.task.name, one.stage, None, late=True)
    try:
        kind, content = one.connection.recv()
    except (EOFError, OSError):
        return Lost(one.task.name, one.stage, None)
    if kind == "stage":
        one.stage, one.since = content, time.monotonic()
        told(one.task.name, content)
        return None
    return content if kind == "done" else Lost(one.task.name, one.stage, content)


def _work(connection: Connection, task: Task[Any]) -> None:
    def say(stage: str) -> None:
        connection.send(("stage", stage))

    gc.disable()  # the process ends with its work and gives all back at once
    try:
        connection.send(("done", task.function(say, *task.arguments)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent must hear of it
        connection.send(("failed", _sendable(error)))


def _sendable(error: Exception) -> Exception:
    """The error with its trace as a note; one that cannot be sent is told in words."""
    import pickle
    import traceback

    error.add_note(traceback.format_exc())
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:  # noqa: BLE001 - errors of libraries break on this in many ways
        told = RuntimeError(f"{type(error).__name__}: {error}")
        told.add_note(traceback.format_exc())
        return told
    return error
