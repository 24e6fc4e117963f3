"""`masterplan lint` beside yamllint and check-jsonschema, on the same files, in one run.

Whole processes, the median of several; only the ratios mean anything on another machine.
Run with `make bench`.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
EXAMPLES = ROOT / "examples"
SEEN = {0, 1}  # a checker may have findings; anything else would measure a crash

# (what, goal against yamllint, goal against check-jsonschema)
GOALS = {"small": (1.7, 0.8), "complete": (0.3, 0.4), "500 plans": (None, 0.1)}


def seconds(command: list[str], rounds: int) -> float:
    """The median time of a whole process."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, check=False)
        times.append(time.perf_counter() - start)
        if done.returncode not in SEEN:
            sys.exit(f"{command[:3]}: exit {done.returncode}\n{done.stderr.decode()[-800:]}")
    return statistics.median(times)


def peak(command: list[str]) -> float:
    """The most memory of a process, in MB."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(child.pid, 0)
    return usage.ru_maxrss / 1024


def lint(path: Path) -> list[str]:
    """Our command."""
    return [str(BIN / "masterplan"), "lint", str(path), "--as-of", "2026-07-01", "--format", "compact", "--isolated"]


def measure(what: str, folder: Path, schema: Path, rounds: int) -> None:
    """One row of the table."""
    files = sorted(map(str, folder.rglob("*.yaml")))
    lines = sum(Path(file).read_text(encoding="utf-8").count("\n") for file in files)
    ours = seconds(lint(folder), rounds)
    yamllint = seconds([str(BIN / "yamllint"), "-d", "relaxed", *files], rounds)
    jsonschema = seconds([str(BIN / "check-jsonschema"), "--schemafile", str(schema), *files], rounds)
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


def main() -> None:
    """All rows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        schema = folder / "masterplan.schema.json"
        subprocess.run([str(BIN / "masterplan"), "schema", "--out", str(schema)], check=True)
        seconds(lint(EXAMPLES / "complete"), 2)  # schemas are kept, caches are warm
        version = seconds([str(BIN / "masterplan"), "--version"], 15)
        bare = seconds([sys.executable, "-c", "pass"], 15)
        print(f"--version {version * 1000:.0f} ms, bare python {bare * 1000:.0f} ms ({version / bare:.2f}x, goal 1.5)")
        measure("small", EXAMPLES / "kota-bontang", schema, 11)
        measure("complete", EXAMPLES / "complete", schema, 5)
        measure("500 plans", copies(folder, 500), schema, 3)
        print(f"peak memory of lint on complete: {peak(lint(EXAMPLES / 'complete')):.0f} MB (goal 80)")
        start, few, many = (seconds([*lint(copies(folder, count)), "--jobs", "1"], 3) for count in (1, 40, 400))
        print(
            f"400 plans against 40, one process, over the fixed start: {(many - start) / (few - start):.1f}x (goal 11)"
        )


if __name__ == "__main__":
    main()
