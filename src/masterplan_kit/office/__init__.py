"""Plans in workbooks and back: what is exported, what came back, and what of it goes into the plan's files.

A workbook carries its own origin on a hidden sheet, so that an edit of the office and an edit of the plan are told
apart field by field. Nothing of a workbook is believed: see `package` and `reader`.
"""
