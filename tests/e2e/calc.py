#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice Calc's side of tests/e2e/calc.sh: a running soffice copies cells to the clipboard, or pastes what is there.

calc.py PORT copy   cells as JSON on stdin, rows of {"text"} or {"number", "format"}: fills a new sheet and copies it
calc.py PORT paste  pastes into a new sheet and prints its used cells as JSON, rows of {"shown", "number", "isText"}
calc.py PORT quit
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import Locale
from com.sun.star.table.CellContentType import TEXT


def connect(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    sys.exit("soffice does not answer")


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


context = connect(sys.argv[1])
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
if sys.argv[2] == "quit":
    try:
        desktop.terminate()
    except Exception:
        pass
    sys.exit(0)

document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
sheet = document.Sheets.getByIndex(0)
controller = document.CurrentController
dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)


def do(command, **arguments):
    dispatcher.executeDispatch(controller.Frame, command, "", 0, properties(**arguments))
    time.sleep(1)


if sys.argv[2] == "copy":
    rows = json.load(sys.stdin)
    english = Locale("en", "US", "")
    for y, row in enumerate(rows):
        for x, wanted in enumerate(row):
            cell = sheet.getCellByPosition(x, y)
            if "text" in wanted:
                cell.String = wanted["text"]
                continue
            formats = document.NumberFormats
            key = formats.queryKey(wanted["format"], english, False)
            cell.NumberFormat = key if key >= 0 else formats.addNew(wanted["format"], english)
            cell.Value = wanted["number"]
    controller.select(sheet.getCellRangeByPosition(0, 0, len(rows[0]) - 1, len(rows) - 1))
    do(".uno:Copy")
else:
    do(".uno:GoToCell", ToPoint="$A$1")
    do(".uno:Paste")
    time.sleep(1)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    rows = []
    for y in range(end.EndRow + 1):
        cells = [sheet.getCellByPosition(x, y) for x in range(end.EndColumn + 1)]
        rows.append([{"shown": c.String, "number": c.Value, "isText": c.Type == TEXT} for c in cells])
    json.dump(rows, sys.stdout)
    document.close(True)
