"""Many plans side by side; each is judged alone, and the disaster of one is its own finding."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.lint.engine import Options, lint_plan
from masterplan_kit.source import Source, read_plan, read_text

if TYPE_CHECKING:
    from concurrent.futures import Executor  # brings logging along, which a check of few plans does not need

Plans = Sequence[Path | Source]

_WORTH: Final = 64  # fewer plans are judged sooner than a second process has started
_MOST: Final = 61  # processes; Windows waits for no more


def lint_all(plans: Plans, options: Options, jobs: int | None = None) -> list[PlanReport]:
    """The reports of all plans, in their order; `jobs` processes (default: one a processor)."""
    jobs = jobs or (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()) or 1
    jobs = min(jobs, _MOST)
    if jobs == 1 or len(plans) < _WORTH:
        return _chunk(plans, options)
    from concurrent.futures import ProcessPoolExecutor

    lint_plan(read_text(b"format: 1", "-"), options)  # what every process needs is loaded once, before they part
    with ProcessPoolExecutor(jobs) as executor:
        return lint_with(executor, plans, options, jobs)


def lint_with(executor: Executor, plans: Plans, options: Options, jobs: int) -> list[PlanReport]:
    """The same by any executor, as that of a Dask client."""
    size = max(1, len(plans) // (jobs * 8))  # small, so that no process has much left when the others are done
    chunks = [plans[start : start + size] for start in range(0, len(plans), size)]
    return [report for part in executor.map(_chunk, chunks, [options] * len(chunks)) for report in part]


def _chunk(plans: Plans, options: Options) -> list[PlanReport]:
    return [_one(plan, options) for plan in plans]


def _one(plan: Path | Source, options: Options) -> PlanReport:
    report = lint_plan(plan if isinstance(plan, Source) else read_plan(plan, shown(plan)), options)
    report.source.forget()  # a report quotes lines; data and marks would cost memory, and time between processes
    return report


def shown(path: Path) -> str:
    """A path as people and reports see it: from the folder of the call where it lies in it."""
    # Only the folder is resolved: a link is known by its own name, and one that leads in a circle has no other.
    placed = Path(os.path.realpath(path.parent), path.name)
    here = Path.cwd()
    return (placed.relative_to(here) if placed.is_relative_to(here) else path).as_posix()
