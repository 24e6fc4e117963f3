"""`python -m masterplan_kit` is `masterplan`."""

from masterplan_kit.cli import main

main()
