"""`masterplan lint` beside yamllint and check-jsonschema, on the same files, in one run.

Whole processes, the median of several rounds, each command once a round, so that a busy moment meets all of them;
only the ratios mean anything on another machine. Growth is told in processor time, which other work disturbs least.
Run with `make bench`.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
EXAMPLES = ROOT / "examples"
SEEN = {0, 1}  # a checker may have findings; anything else would measure a crash

# (what, goal against yamllint, goal against check-jsonschema)
GOALS = {"small": (1.7, 0.8), "complete": (0.3, 0.4), "500 plans": (None, 0.1)}


def medians(meter: Callable[[list[str]], float], commands: list[list[str]], rounds: int) -> list[float]:
    """The median of what the meter says of each command, in rounds of all of them."""
    measured = [[meter(command) for command in commands] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*measured, strict=True)]


def seconds(command: list[str]) -> float:
    """The time of a whole process."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode not in SEEN:
        sys.exit(f"{command[:3]}: exit {done.returncode}\n{done.stderr.decode()[-800:]}")
    return taken


def processor(command: list[str]) -> float:
    """The processor time of a whole process."""
    usage = used(command)
    return usage.ru_utime + usage.ru_stime


def peak(command: list[str]) -> float:
    """The most memory of a process, in MB."""
    return used(command).ru_maxrss / 1024


def used(command: list[str]) -> resource.struct_rusage:
    """What a process used of the machine."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return os.wait4(child.pid, 0)[2]


def lint(path: Path) -> list[str]:
    """Our command."""
    return [str(BIN / "masterplan"), "lint", str(path), "--as-of", "2026-07-01", "--format", "compact", "--isolated"]


def measure(what: str, folder: Path, schema: Path, rounds: int) -> None:
    """One row of the table."""
    files = sorted(map(str, folder.rglob("*.yaml")))
    lines = sum(Path(file).read_text(encoding="utf-8").count("\n") for file in files)
    peers = [
        [str(BIN / "yamllint"), "-d", "relaxed", *files],
        [str(BIN / "check-jsonschema"), "--schemafile", str(schema), *files],
    ]
    ours, yamllint, jsonschema = medians(seconds, [lint(folder), *peers], rounds)
    goal_y, goal_j = GOALS[what]
    print(
        f"{what:<10} {len(files):>4} files {lines:>7} lines  masterplan {ours * 1000:7.0f} ms  "
        f"yamllint {yamllint * 1000:7.0f} ms ({ours / yamllint:.2f}x, goal {goal_y or '-'})  "
        f"check-jsonschema {jsonschema * 1000:7.0f} ms ({ours / jsonschema:.2f}x, goal {goal_j})"
    )


def copies(folder: Path, count: int) -> Path:
    """`count` copies of the smallest real plan."""
    home = folder / f"plans-{count}"
    for number in range(count):
        shutil.copytree(EXAMPLES / "minimal", home / f"plan-{number:04}")
    return home


def growth(folder: Path) -> float:
    """How much longer 400 plans take than 40, in one process, the start left out."""
    calls = [[*lint(copies(folder, count)), "--jobs", "1"] for count in (1, 40, 400)]
    start, few, many = medians(processor, calls, 7)
    return (many - start) / (few - start)


def main() -> None:
    """All rows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        schema = folder / "masterplan.schema.json"
        subprocess.run([str(BIN / "masterplan"), "schema", "--out", str(schema)], check=True)
        medians(seconds, [lint(EXAMPLES / "complete")], 2)  # schemas are kept, caches are warm
        version, bare = medians(seconds, [[str(BIN / "masterplan"), "--version"], [sys.executable, "-c", "pass"]], 15)
        print(f"--version {version * 1000:.0f} ms, bare python {bare * 1000:.0f} ms ({version / bare:.2f}x, goal 1.5)")
        measure("small", EXAMPLES / "kota-bontang", schema, 15)
        measure("complete", EXAMPLES / "complete", schema, 5)
        measure("500 plans", copies(folder, 500), schema, 3)
        print(f"peak memory of lint on complete: {peak(lint(EXAMPLES / 'complete')):.0f} MB (goal 80)")
        print(f"400 plans against 40, one process, over the fixed start: {growth(folder):.1f}x (goal 11)")


if __name__ == "__main__":
    main()
